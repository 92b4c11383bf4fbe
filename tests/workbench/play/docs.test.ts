import { readFileSync } from "node:fs";
import { join } from "node:path";
import { stepsTable } from "../../../src/workbench/play/schema/stepsTable";
import { steps } from "../../../src/workbench/play/steps/steps";
import { root } from "../../support/nodeHost";

/** Whoever writes a case finds every step there is: `npm run -s play -- --steps` prints the table anew. */
it("docs/play.md lists every step with its fields, as they are checked", () => {
  const page = readFileSync(join(root, "docs", "play.md"), "utf8");
  expect(
    stepsTable(steps)
      .split("\n")
      .filter((line) => !page.includes(line)),
  ).toEqual([]);
});
