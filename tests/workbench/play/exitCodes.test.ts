import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { main } from "../../../src/workbench/play/play";

const folder = mkdtempSync(join(tmpdir(), "play-"));
afterAll(() => rmSync(folder, { recursive: true }));

const whole = file("whole.json", '[{"sheets":true},{"read":"Blad1!A1"}]');
const halfWrong = file("half-wrong.json", '[{"read":"Nergens!A1"},{"sheets":true},{"klik":"invoegenAlles"}]');
const noList = file("no-list.json", '{"sheets":true}');
const noJson = file("no-json.json", "[{");
const missing = join(folder, "missing.json");

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What the command ends with, and the lines that it wrote. */
async function played(...files: readonly string[]) {
  const written: string[] = [];
  const spy = jest.spyOn(process.stdout, "write").mockImplementation((text) => written.push(String(text)) > 0);
  try {
    const code = await main(files);
    const lines = written.join("").trim().split("\n");
    return { code, lines: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
  } finally {
    spy.mockRestore();
  }
}

describe("npm run play", () => {
  it("ends with 0 where every step is ok, in a line for each of them", async () => {
    const { code, lines } = await played(whole);
    expect(code).toBe(0);
    expect(lines).toMatchObject([
      { step: 1, ok: true },
      { step: 2, ok: true, values: [[""]] },
    ]);
    expect(lines[0]).not.toHaveProperty("file");
  });

  it("ends with 1 where a step is not, says what there is instead of an unknown one, and tries the rest", async () => {
    const { code, lines } = await played(halfWrong);
    expect([code, lines.map(({ ok }) => ok)]).toEqual([1, [false, true, false]]);
    expect(lines[0]?.["error"]).toMatch(/Nergens/);
    expect(lines[2]?.["error"]).toMatch(/klik.*click/s);
  });

  it.each([
    ["a file that is no list", noList, /holds no list of steps/],
    ["a file that is no JSON", noJson, /is no JSON/],
    ["a file that is not there", missing, /There is no file/],
  ])("ends with 2 for %s, in one line without a step", async (_what, path, why) => {
    const { code, lines } = await played(path);
    expect([code, lines.length, lines[0]?.["ok"]]).toEqual([2, 1, false]);
    expect(lines[0]?.["error"]).toMatch(why);
    expect(lines[0]).not.toHaveProperty("step");
  });

  it("plays the other files where one is no list, names the file in each line, and ends with the worst", async () => {
    const { code, lines } = await played(noList, halfWrong, whole);
    expect(code).toBe(2);
    expect(lines.map(({ file: of, step, ok }) => [of, step ?? null, ok])).toEqual([
      [noList, null, false],
      [halfWrong, 1, false],
      [halfWrong, 2, true],
      [halfWrong, 3, false],
      [whole, 1, true],
      [whole, 2, true],
    ]);
  });

  it.each([
    ["without files", []],
    ["as -", ["-"]],
  ])("plays standard input, %s, with paths from where it was called", async (_how, args) => {
    const { code, lines } = await typedIn('[{"sheets":true},{"read":"Nergens!A1"}]', ...args);
    expect([code, lines.map(({ ok }) => ok)]).toEqual([1, [true, false]]);
  });

  it("plays standard input among files, and says so in each line; what is no list there ends with 2", async () => {
    const { code, lines } = await typedIn("{}", whole, "-");
    expect([code, lines.map(({ file: of, ok }) => [of, ok])]).toEqual([
      2,
      [
        [whole, true],
        [whole, true],
        ["standard input", false],
      ],
    ]);
  });
});

async function typedIn(text: string, ...args: readonly string[]) {
  const input = jest
    .spyOn(process.stdin, Symbol.asyncIterator)
    .mockImplementation(() =>
      Readable.from([Buffer.from(text.slice(0, 5)), Buffer.from(text.slice(5))])[Symbol.asyncIterator](),
    );
  try {
    return await played(...args);
  } finally {
    input.mockRestore();
  }
}
