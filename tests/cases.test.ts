import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { playCase } from "../src/workbench/play/playCase";
import { readBuilt } from "../src/workbench/play/readBuilt";
import { steps } from "../src/workbench/play/steps/steps";
import { root } from "./support/nodeHost";

const folder = join(__dirname, "cases");
const built = readBuilt(join(root, "dist"));

/** Each file is a list of steps, named after what it shows; docs/play.md tells how they are written. */
describe("a case", () => {
  const files = readdirSync(folder).filter((name) => name.endsWith(".json"));

  it.each(files.map((name) => [name.replace(/\.json$/, "").replaceAll("-", " "), name]))("%s", async (_shows, name) => {
    const written = JSON.parse(readFileSync(join(folder, name), "utf8")) as unknown[];
    const wrong: object[] = [];
    for await (const line of playCase(written, steps, built, folder))
      if (!line.ok) wrong.push({ ...line, written: written[line.step - 1] });
    expect(wrong).toEqual([]);
  });
});
