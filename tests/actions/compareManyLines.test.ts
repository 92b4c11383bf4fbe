import { newScenario } from "../../src/actions/newScenario";
import { applyPlan } from "../../src/excel/applyPlan";
import { readBooks } from "../../src/excel/readBooks";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { appendRows } from "../../src/plan/scenario/appendRows";
import { understand } from "../../src/plan/scenario/Books";
import { inOrderOf } from "../../src/plan/scenario/inOrderOf";
import { lineRows, linesHeader } from "../../src/plan/scenario/listsLayout";
import { scenarioLines } from "../../src/scenario/scenarioLines";
import { checkComparison, chooseTheme, controlOf } from "../support/checkComparison";
import { book, compare, line } from "../support/comparison";
import { Controller } from "../support/controller";
import { facts } from "../support/facts";
import { inExcel } from "../support/inExcel";

const mostLines = 80;
let she: Controller;
beforeAll(async () => {
  she = await Controller.start();
  inExcel(she.host);
});
afterAll(() => she.leave());

/** Own lines on the list, in turns in one theme and another: no two of a theme have numbers that follow each other. */
async function listLines(): Promise<void> {
  const books = await Excel.run(async (context) =>
    understand(letter, await readBooks(context, await readWorkbook(context))),
  );
  if (!books.lines) throw new Error("no list of lines");
  const own = Array.from({ length: mostLines }, (_, index) => ({
    theme: index % 2 === 0 ? "MIT" : "BB",
    name: `Eigen ${index + 1} van mij`,
  }));
  const known = new Set(books.numbered.map(({ key }) => key));
  const added = scenarioLines(letter, own).filter(({ key }) => !known.has(key));
  const inTurns = [...added].sort(
    (a, b) => own.findIndex(({ name }) => name === a.name) - own.findIndex(({ name }) => name === b.name),
  );
  const highest = Math.max(...books.numbered.map(({ number }) => number));
  const rows = lineRows(inTurns.map((each, index) => ({ ...each, number: highest + 1 + index })));
  const { header } = books.lines;
  const { plan } = appendRows(
    books.lines,
    rows.map((row) => inOrderOf(header, linesHeader, row)),
  );
  expect((await applyPlan(plan, { kind: "change", back: [] })).kind).toBe("applied");
}

it("compares scenarios with eighty own lines whose numbers do not follow each other: no formula is longer than Excel takes", async () => {
  facts(await newScenario({ title: "Zonder" }));
  await listLines();
  facts(await newScenario({ title: "Met" }));
  await book("S2", line("intensivering", "MIT/Eigen1", [2021, "onwards"], 4.5));
  await book("S2", line("overboeking", "MIT/Eigen40", [2022, 2022], -1.25));
  await book("S2", line("intensivering", "BB/Eigen40", [2020, "onwards"], 2));
  await book("S2", line("overboeking", "BB/Stelsels", [2022, "onwards"], 12));
  facts(await compare(["S1", "S2"]));
  await she.host.engine.settle();
  expect(await checkComparison(she, ["S1", "S2"])).toBeGreaterThan(1000);
  expect(controlOf(she)).toMatch(/verlopen nagekeken, geen bevindingen/);
  await chooseTheme(she, "MIT");
  await checkComparison(she, ["S1", "S2"], { id: "MIT", name: "MIT" });
  expect(controlOf(she)).toMatch(/verlopen nagekeken, geen bevindingen/);
}, 200_000);
