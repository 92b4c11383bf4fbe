import { blankPage, blankSheet } from "../../../src/workbench/xlsx/blankSheet";
import { blankWorkbook } from "../../../src/workbench/xlsx/blankWorkbook";
import type { SheetFile, WorkbookFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { XlsxError } from "../../../src/workbench/xlsx/XlsxError";
import { cell, oneSheet } from "./support";

const RECT = { row: 0, column: 0, rows: 1, columns: 1 };
const NAME = { name: "Post", formula: "=1", comment: null, hidden: false, scope: null };

function refuses(file: WorkbookFile, message: string): void {
  expect(() => writeXlsx(file)).toThrow(XlsxError);
  expect(() => writeXlsx(file)).toThrow(message);
}

describe("a workbook that Excel would refuse or repair is not saved", () => {
  it("without a visible sheet, or with a hidden one on top", () => {
    refuses(blankWorkbook([]), "needs a visible sheet");
    refuses(blankWorkbook([{ ...blankSheet("A"), visibility: "Hidden" }]), "needs a visible sheet");
    refuses({ ...oneSheet({}), activeSheet: 1 }, "active sheet");
  });

  it.each(["", "a".repeat(32), "a/b", "[a]", "a:b", "'a", "History"])("with a sheet called %j", (name) => {
    refuses(oneSheet({ name }), "not a name for a sheet");
  });

  it("with two sheets of one name, whatever the case", () => {
    refuses(blankWorkbook([blankSheet("Blad"), blankSheet("BLAD")]), 'Two sheets are called "BLAD"');
  });

  it.each<[string, Partial<SheetFile>, string]>([
    ["a cell twice", { cells: [cell(1, 1, { value: 1 }), cell(1, 1, { value: 2 })] }, "B2 stands twice"],
    ["a cell off the sheet", { cells: [cell(1_048_576, 0, { value: 1 })] }, "does not lie within a sheet"],
    ["a number that is none", { cells: [cell(0, 0, { value: Number.NaN })] }, "A1: NaN"],
    ["endless", { cells: [cell(0, 0, { value: Infinity })] }, "Infinity"],
    ["a text too long", { cells: [cell(0, 0, { value: "x".repeat(32_768) })] }, "32767"],
    ["a formula without =", { cells: [cell(0, 0, { formula: "SUM(1)" })] }, "not a formula"],
    ["a value and an error", { cells: [cell(0, 0, { value: 1, error: "#N/A" })] }, "both"],
    [
      "a spill that begins elsewhere",
      { cells: [cell(0, 1, { formula: "=A5:A6", array: { rect: RECT, dynamic: true } })] },
      "begin at A1",
    ],
    ["merged cells that overlap", { merged: [RECT, { ...RECT, rows: 2, columns: 2 }] }, "overlap"],
    ["a rule without cells", { rules: [{ rects: [], formula: "=TRUE", style: {}, stopIfTrue: false }] }, "no cells"],
    [
      "a rule that sets the font",
      { rules: [{ rects: [RECT], formula: "=TRUE", style: { fontSize: 9 }, stopIfTrue: false }] },
      "no place",
    ],
    [
      "a prompt too long",
      {
        validations: [
          { rects: [RECT], source: null, allowBlank: true, prompt: { title: "x".repeat(33), text: "" }, alert: null },
        ],
      },
      "32",
    ],
    [
      "a header too long",
      { page: { ...blankPage, header: { left: "x".repeat(256), center: "", right: "" } } },
      "header is over 255",
    ],
    [
      "a group too deep",
      { rows: [{ row: 0, height: null, hidden: false, outlineLevel: 8, collapsed: false, style: null }] },
      "from 0 to 7",
    ],
  ])("with %s", (_, content, message) => refuses(oneSheet(content), message));

  it.each(["A1", "R1C1", "1a", "a b", "XFD1", "c"])("with a name %j", (name) => {
    refuses({ ...oneSheet({}), names: [{ ...NAME, name }] }, "not a name that Excel allows");
  });

  it("with a name that stands twice, or belongs to a sheet that is not there", () => {
    refuses({ ...oneSheet({}), names: [NAME, { ...NAME, name: "POST" }] }, "twice");
    refuses({ ...oneSheet({}), names: [{ ...NAME, scope: "Weg" }] }, '"Weg"');
  });

  it("but with names that only look like cells of a larger sheet", () => {
    expect(() =>
      writeXlsx({
        ...oneSheet({}),
        names: [
          { ...NAME, name: "MITX2021" },
          { ...NAME, name: "XFE1" },
        ],
      }),
    ).not.toThrow();
  });
});
