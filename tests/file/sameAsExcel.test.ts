import { applyPlan } from "../../src/excel/applyPlan";
import { bookMutation } from "../../src/actions/bookMutation";
import { workbookBytes } from "../../src/file/workbookBytes";
import type { PlannedShare } from "../../src/plan/scenario/planShare";
import { toWorkbookFile } from "../../src/workbench/model/toWorkbookFile";
import type { NodeHost } from "../../src/workbench/node/createNodeHost";
import type { FileCell, SheetFile, WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { inExcel } from "../support/inExcel";
import { startHost } from "../support/nodeHost";
import { facts } from "../support/facts";
import { line, shift, startScenario, texts } from "../support/scenarioWorkbook";
import { fileOf, sharePlan } from "../support/sharePlan";

/** One plan, carried out by Office.js in an empty workbook and by the writer of files. */
let share: PlannedShare;
let host: NodeHost;
let byExcel: WorkbookFile;
let byFile: WorkbookFile;
let opened: NodeHost;

beforeAll(async () => {
  const she = await startScenario();
  facts(await bookMutation("S1", line(4_500_000), { ...texts, explanation: "@SUM(A1) & <b>" }));
  facts(await bookMutation("S1", shift, texts));
  await she.host.engine.settle();
  const sharing = { status: "concept", classification: "Zeer & geheim", date: "2020-09-16", withNames: true };
  share = await sharePlan("S1", sharing, "newWorkbook");
  she.leave();
  host = await startHost();
  inExcel(host);
  expect(await applyPlan(share.plan, share.journal)).toMatchObject({ kind: "applied" });
  await host.engine.settle();
  byExcel = await fileOf(writeXlsx(toWorkbookFile(host.engine, host.host.model)));
  byFile = await fileOf(workbookBytes(share.plan, share.shown ? [share.shown] : []));
  opened = await startHost({ file: byFile });
  await opened.engine.settle();
});
afterAll(() => {
  host.dispose();
  opened.dispose();
});

const sheetsOf = (file: WorkbookFile): readonly SheetFile[] =>
  share.sheets.map((name) => file.sheets.find((sheet) => sheet.name === name)!);
const inOrder = (cells: readonly FileCell[]) =>
  [...cells]
    .sort((a, b) => a.row - b.row || a.column - b.column)
    .map((cell) => ({ ...cell, value: valueOf(cell), style: styleOf(cell) }));
/** Indented text lies at the left; a file says so. */
function styleOf({ style, column }: FileCell): FileCell["style"] {
  if (style?.indent) return { ...style, horizontal: style.horizontal ?? "Left" };
  // The host's engine takes a format over from what a formula refers to; the folded columns get none of ours.
  return style && isFolded(column) ? { ...style, numberFormat: null } : style;
}
const isFolded = (at: number) =>
  byFile.sheets[0]?.columns.some(({ column, hidden }) => hidden && column === at) === true;
/** What formulas come to is compared apart: a file may be without. */
const valueOf = ({ formula, value }: FileCell) => (formula === null ? value : null);

describe("a plan carried out by Office.js and the same plan written as a file", () => {
  it("has nothing but its own sheets, in their order, with the first in front", () => {
    expect(byFile.sheets.map(({ name }) => name)).toEqual(["Sneller MIT", "Mutaties S1", "Bronnen"]);
    expect([byFile.activeSheet, byFile.addIns, byFile.customProperties]).toEqual([0, [], []]);
    expect(Object.values(byFile.properties)).toEqual([null, null, null, null, null]);
  });

  it.each([0, 1, 2])("gives sheet %i the same cells: texts, numbers, formulas, formats, fonts, fills, lines", (at) => {
    const [theirs, ours] = [sheetsOf(byExcel)[at]!, sheetsOf(byFile)[at]!];
    expect(ours.cells.length).toBeGreaterThan(30);
    expect(inOrder(ours.cells)).toEqual(inOrder(theirs.cells));
  });

  it.each([0, 1, 2])("gives sheet %i the same widths, heights, groups, panes, marks, page and tab", (at) => {
    const rest = (sheet: SheetFile) => ({ ...sheet, cells: [], selection: null });
    expect(rest(sheetsOf(byFile)[at]!)).toEqual(rest(sheetsOf(byExcel)[at]!));
  });

  it("gives the same names, with their comments", () => {
    const sorted = ({ names }: WorkbookFile) => [...names].sort((a, b) => (a.name < b.name ? -1 : 1));
    expect(byFile.names.length).toBeGreaterThan(50);
    expect(sorted(byFile)).toEqual(sorted(byExcel));
  });

  it("holds beside its formulas what they come to once they are calculated", () => {
    for (const sheet of byFile.sheets) {
      const { id = "" } = opened.engine.sheets().find(({ name }) => name === sheet.name) ?? {};
      const known = sheet.cells.filter(({ formula, value }) => formula !== null && value !== null);
      const different = known.flatMap(({ row, column, value }) => {
        const now = opened.engine.read(id, { row, column, rows: 1, columns: 1 })[0]?.[0]?.value ?? "";
        return now === value ? [] : [[row, column, value, now]];
      });
      expect(different).toEqual([]);
      if (sheet.name === "Sneller MIT") expect(known.length).toBeGreaterThan(500);
    }
  });
});
