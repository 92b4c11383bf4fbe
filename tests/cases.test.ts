import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { playSteps } from "./support/playSteps";

const folder = join(__dirname, "cases");

/** Each file is a list of steps, named after what it shows; docs/play.md tells how they are written. */
describe("a case", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

  it.each(files.map((name) => [name.replace(/\.json$/, "").replaceAll("-", " "), name]))("%s", async (_shows, name) => {
    const written = JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown[];
    const lines = await playSteps(written, folder);
    expect(lines.filter(({ ok }) => !ok).map((line) => ({ ...line, written: written[line.step - 1] }))).toEqual([]);
  });
});
