import { mkdirSync, writeFileSync } from "node:fs";
import { bookMutation } from "../../src/actions/bookMutation";
import { copyScenario } from "../../src/actions/copyScenario";
import { newScenario } from "../../src/actions/newScenario";
import { euro } from "../../src/letter/amount";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { scenarioLines, spendingLines } from "../../src/scenario/scenarioLines";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { bookRows } from "../support/bookRows";
import { Controller } from "../support/controller";
import { inExcel } from "../support/inExcel";
import { mutation } from "../support/scenarios";

/** SCENARIOS=10 ROWS=5000 npx jest scenarioSize measures what is big and prints each step. */
const scenarios = Number(process.env["SCENARIOS"] ?? 2);
const rows = Number(process.env["ROWS"] ?? 60);
const keys = spendingLines(scenarioLines(letter, [])).map(({ key }) => key);
const rowsEach = Math.floor(rows / scenarios);
const booked = Array.from({ length: rowsEach }, (_, index) =>
  mutation({
    number: index + 1,
    key: keys[index % keys.length] ?? "",
    from: 2020 + (index % 5),
    amount: euro(1000 * (index + 1)),
  }),
);

it("asks little of Excel, however many rows the ledger has", async () => {
  const she = await Controller.start();
  inExcel(she.host);
  const { traffic } = she.host.bridge;
  const report: string[] = [];
  const measured = async (what: string, work: () => Promise<unknown>) => {
    const before = { ...traffic };
    const began = Date.now();
    const outcome = await work();
    const asked = Date.now() - began;
    await she.host.engine.settle();
    const used = {
      requests: traffic.requests - before.requests,
      bytes: traffic.bytes - before.bytes,
      answered: traffic.answered - before.answered,
    };
    const calculated = Date.now() - began - asked;
    const [kB, answered] = [used.bytes, used.answered].map((bytes) => Math.round(bytes / 1024));
    report.push(`${what}: ${used.requests} requests, ${kB} kB, ${answered} kB back, ${asked} + ${calculated} ms`);
    if (process.env["ROWS"]) process.stderr.write(`${report.at(-1)}\n`);
    expect([what, outcome]).not.toEqual([what, expect.objectContaining({ kind: "refused" })]);
    return used;
  };
  const first = await measured("a first scenario", () => newScenario({ title: "Een" }));
  const many = await measured(`${rowsEach} rows`, () => bookRows(booked));
  for (let index = 1; index < scenarios; index += 1)
    await measured(`a copy with its ${rowsEach} rows`, () => copyScenario("S1", `Kopie ${index}`));
  const one = await measured("one mutation more", () =>
    bookMutation(
      "S1",
      { form: "line", kind: "overig", key: "MIT/Politie", from: 2021, to: 2021, amount: euro(1000) },
      { explanation: "x", status: "concept", decision: "", author: "", date: "" },
    ),
  );
  if (process.env["ROWS"]) {
    const began = Date.now();
    const saved = writeXlsx(toWorkbookFile(she.host.engine, she.host.host.model), { namespaces: ["OFFENSIEF"] });
    mkdirSync("build", { recursive: true });
    writeFileSync("build/scenario-size.xlsx", saved);
    process.stderr.write(`build/scenario-size.xlsx: ${Math.round(saved.length / 1024)} kB, ${Date.now() - began} ms\n`);
  }
  // Reading takes a request each for sheets and names, tables, and their cells; Excel.run lets go of what it read.
  expect([first.requests, many.requests, one.requests].map((requests) => requests <= 8)).toEqual([true, true, true]);
  // What is read of the sheets to see that they are as we made them is among it, and how the ledger's amounts are shown.
  expect(many.bytes / rowsEach).toBeLessThan(1900);
  expect(first.bytes).toBeLessThan(512 * 1024);
  she.leave();
}, 7_200_000);
