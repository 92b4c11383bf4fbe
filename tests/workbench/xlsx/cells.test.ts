import type { FileCell } from "../../../src/workbench/xlsx/WorkbookFile";
import { cell, oneSheet, partOf, roundTrip } from "./support";

async function cellsBack(cells: readonly FileCell[]): Promise<readonly FileCell[] | undefined> {
  return (await roundTrip(oneSheet({ cells }))).sheets[0]?.cells;
}

async function keeps(cells: readonly FileCell[]): Promise<void> {
  expect(await cellsBack(cells)).toEqual(cells);
}

function sheetPart(...cells: readonly FileCell[]): string {
  return partOf(oneSheet({ cells }), "xl/worksheets/sheet1.xml");
}

describe("cells of a saved workbook", () => {
  it.each([
    ["blanks around it", "  a b  "],
    ["line ends", "a\nb\r\nc\rd"],
    ["a tab", "a\tb"],
    ["control characters", "a\u000Bb\u0000c\u001F"],
    ["what looks like an escape", "_x000B_ _x0041_x0042_"],
    ["what becomes an escape by its neighbour", "_x0041\u000B"],
    ["half a pair", "a\uD83Db"],
    ["a pair", "😀"],
    ["no character", "\uFFFE\uFFFF"],
    ["markup", "<b>&amp;\"'</b>]]>"],
    ["nothing", ""],
  ])("text with %s stays as it is, typed and calculated", async (_, text) => {
    await keeps([cell(0, 0, { value: text }), cell(1, 0, { value: text, formula: "=A1" })]);
  });

  it.each(["007", "1e5", "=1+1", "TRUE", "#N/A", "'x", "2020-06-18"])("text %j stays text", async (text) => {
    await keeps([cell(0, 0, { value: text })]);
  });

  it.each([0.1 + 0.2, 1 / 3, 5e-324, 1.7976931348623157e308, 44000.5, -1, 9007199254740991])(
    "number %d to its last bit",
    async (value) => {
      await keeps([cell(0, 0, { value }), cell(0, 1, { value, formula: "=1" })]);
    },
  );

  it("truth values and errors, typed and calculated", async () => {
    await keeps([
      cell(0, 0, { value: true }),
      cell(0, 1, { value: false, formula: "=1>2" }),
      cell(0, 2, { error: "#DIV/0!", formula: "=1/0" }),
      cell(0, 3, { error: "#N/A" }),
      cell(0, 4, { error: "#BUSY!", formula: "=1" }),
    ]);
  });

  it("has #VALUE! for an error that came later, and lets Excel calculate it again", async () => {
    const spill = cell(0, 0, { error: "#SPILL!", formula: "=SEQUENCE(2)" });
    expect(await cellsBack([spill])).toEqual([{ ...spill, error: "#VALUE!" }]);
    expect(sheetPart(spill)).toContain('ca="1"');
  });

  it("puts rows and cells in order, however they were given", async () => {
    const [a, b, c] = [cell(0, 0, { value: 1 }), cell(0, 2, { value: 2 }), cell(5, 1, { value: 3 })] as const;
    expect(await cellsBack([c, b, a])).toEqual([a, b, c]);
  });

  it("keeps the furthest cell of a sheet", async () => {
    await keeps([cell(1_048_575, 16_383, { value: 1 })]);
    expect(sheetPart(cell(1_048_575, 16_383, { value: 1 }))).toContain('r="XFD1048576"');
  });

  it("stores a custom function as Excel does, with its value", async () => {
    const total = cell(0, 0, { value: 141, formula: "=VOORBEELD.TOTAAL(2021)" });
    // Byte for byte what Excel saves.
    expect(sheetPart(total)).toContain(
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_VOORBEELD_TOTAAL(2021)</f><v>141</v></c>',
    );
    expect(partOf(oneSheet({ cells: [total] }), "xl/metadata.xml")).toContain('name="XLDAPR"');
    await keeps([total]);
  });

  it("stores a spilled answer with the cells that it fills", async () => {
    const rect = { row: 0, column: 0, rows: 2, columns: 2 };
    const cells = [
      cell(0, 0, { value: "Post", formula: "=VOORBEELD.TABEL()", array: { rect, dynamic: true } }),
      cell(0, 1, { value: 2021, spilled: true }),
      cell(1, 0, { value: "Politie", spilled: true }),
      cell(1, 1, { error: "#N/A", spilled: true }),
      cell(2, 1, { value: 7 }),
    ];
    expect(sheetPart(...cells)).toContain('<f t="array" ref="A1:B2">');
    await keeps(cells);
  });

  it("tells an array formula of old (Ctrl+Shift+Enter) from one that spills", async () => {
    const rect = { row: 0, column: 0, rows: 1, columns: 1 };
    const old = cell(0, 0, { value: 6, formula: "=SUM(A5:A7*2)", array: { rect, dynamic: false } });
    expect(sheetPart(old)).not.toContain("cm=");
    await keeps([old]);
    await keeps([{ ...old, formula: "=1+1", array: { rect, dynamic: true } }]);
  });

  it("refers to no part that is not there", () => {
    expect(() =>
      partOf(oneSheet({ cells: [cell(0, 0, { value: 1, formula: "=SUM(B1:B2)" })] }), "xl/metadata.xml"),
    ).toThrow();
  });
});
