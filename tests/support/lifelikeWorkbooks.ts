import type { CellStyle, Rect } from "../../src/workbench/engine/Engine";
import { blankCell } from "../../src/workbench/xlsx/blankCell";
import { blankSheet } from "../../src/workbench/xlsx/blankSheet";
import { blankWorkbook } from "../../src/workbench/xlsx/blankWorkbook";
import type { FileCell, FileStyle, NameFile, SheetFile, WorkbookFile } from "../../src/workbench/xlsx/WorkbookFile";

type Content = string | number | boolean | null;
const rect = (row: number, column: number, rows: number, columns: number): Rect => ({ row, column, rows, columns });

/** Cells from a place on; text that begins with "=" is a formula, null leaves the cell out unless it has a look. */
function cells(row: number, column: number, lines: readonly (readonly Content[])[], style?: FileStyle): FileCell[] {
  return lines.flatMap((line, y) =>
    line.flatMap((content, x): FileCell[] => {
      if (content === null && !style) return [];
      const cell = { ...blankCell(row + y, column + x), style: style ?? null };
      return typeof content === "string" && content.startsWith("=")
        ? [{ ...cell, formula: content }]
        : [{ ...cell, value: content }];
    }),
  );
}
const sheet = (name: string, parts: Partial<SheetFile>): SheetFile => ({ ...blankSheet(name), ...parts });
const name = (called: string, formula: string, scope: string | null = null): NameFile => ({
  ...{ name: called, formula, comment: "van ons", hidden: false, scope },
});
const column = (at: number, width: number | null, style: CellStyle | null = null, hidden = false) => ({
  ...{ column: at, width, hidden, outlineLevel: 0, collapsed: false, style },
});
const row = (at: number, outlineLevel: number, hidden = false) => ({
  ...{ row: at, height: 18, hidden, outlineLevel, collapsed: false, style: null },
});

const head: FileStyle = {
  bold: true,
  fill: "#DDEBF7",
  bottom: { style: "Continuous", weight: "Medium", color: "#1F4E78" },
};
const euros: FileStyle = { numberFormat: '#,##0;[Red]-#,##0;"-"' };
const posts = ["Personeel", "Materieel", "Huisvesting", "ICT", "Subsidies"];
const budget = [
  ...cells(0, 0, [["Begroting 2021", null, null]], { bold: true, fontSize: 14 }),
  ...cells(2, 0, [["Post", "2020", "2021"]], head),
  ...cells(
    3,
    0,
    posts.map((post, index) => [post, 1000 + 7 * index, `=B${index + 4}*1.02`]),
    euros,
  ),
  ...cells(8, 0, [["Totaal", "=SUM(B4:B8)", "=SUM(C4:C8)"]], { ...head, ...euros }),
];
const entries: Content[][] = [
  ["Nr", "Omschrijving", "Bedrag"],
  [1, "Inhuur", 12000.5],
  [2, "Licenties", 800],
  [3, "Opleiding", 4300],
];
const table = (called: string, at: Rect) => ({
  ...{ name: called, rect: at, hasHeaders: true, hasTotals: false, isEmpty: false, style: "TableStyleMedium2" },
  ...{ firstColumn: false, lastColumn: false, bandedRows: true, bandedColumns: false, filterButton: true },
  columns: ["Nr", "Omschrijving", "Bedrag"].map((each) => ({ name: each, calculated: null })),
});

/** A dozen workbooks as controllers have them, made for these tests: what is in them is nobody's. */
export const lifelikeWorkbooks: ReadonlyMap<string, WorkbookFile> = new Map([
  [
    "a budget with totals and a frozen heading",
    blankWorkbook([
      sheet("Begroting", { cells: budget, frozen: { rows: 3, columns: 1 }, columns: [column(0, 180), column(1, 72)] }),
    ]),
  ],
  [
    "entries in a table, counted on another sheet",
    blankWorkbook([
      sheet("Boekingen", { cells: cells(0, 0, entries), tables: [table("Boekingen", rect(0, 0, 4, 3))] }),
      sheet("Overzicht", {
        cells: cells(1, 1, [
          ["Som", "=SUM(Boekingen[Bedrag])"],
          ["Aantal", "=COUNTA(Boekingen[Nr])"],
        ]),
      }),
    ]),
  ],
  [
    "drop-downs from a hidden list, and colours by rule",
    blankWorkbook([
      sheet("Invoer", {
        cells: cells(0, 0, [
          ["Soort", "Bedrag"],
          ["Baten", 100],
          ["Lasten", -40],
        ]),
        validations: [
          {
            rects: [rect(1, 0, 20, 1)],
            source: "=Lijst!$A$1:$A$2",
            allowBlank: true,
            prompt: { title: "Soort", text: "Kies" },
            alert: null,
          },
        ],
        rules: [
          {
            rects: [rect(1, 1, 20, 1)],
            formula: "=B2<0",
            style: { fontColor: "#C00000", bold: true },
            stopIfTrue: false,
          },
        ],
      }),
      sheet("Lijst", { visibility: "Hidden", cells: cells(0, 0, [["Baten"], ["Lasten"]]) }),
    ]),
  ],
  [
    "names of the workbook and of a sheet, some like ours",
    {
      ...blankWorkbook([
        sheet("Plan", { cells: budget }),
        sheet("Offensief plannen", { cells: cells(0, 0, [["Bronnen"], ["eigen werk"]]) }),
      ]),
      names: [
        name("Btw", "=0.21"),
        name("Offensief_MijnPlan", "=Plan!$B$4:$B$8"),
        name("Lokaal", "=Plan!$C$4", "Plan"),
      ],
    },
  ],
  [
    "merged headings and wrapped notes",
    blankWorkbook([
      sheet("Notitie", {
        cells: [...budget, ...cells(11, 0, [["Toelichting: zie bijlage"]], { wrap: true, vertical: "Top" })],
        merged: [rect(0, 0, 1, 3), rect(11, 0, 3, 3)],
      }),
    ]),
  ],
  [
    "folded rows, hidden columns, a very hidden sheet",
    blankWorkbook([
      sheet("Detail", {
        cells: budget,
        rows: [3, 4, 5].map((at) => row(at, 1, true)),
        columns: [column(1, 72, null, true)],
      }),
      sheet("Sleutels", { visibility: "VeryHidden", cells: cells(0, 0, [["geheim", 1]]) }),
    ]),
  ],
  [
    "dates, percentages and errors",
    blankWorkbook([
      sheet("Standen", {
        cells: [
          ...cells(0, 0, [[44197], [44228]], { numberFormat: "dd-mm-yyyy" }),
          ...cells(0, 1, [[0.125], ["=1/0"]], { numberFormat: "0.0%" }),
          ...cells(3, 0, [["=NA()", "0042", true]]),
        ],
      }),
    ]),
  ],
  [
    "columns formatted as a whole",
    blankWorkbook([
      sheet("Opmaak", {
        cells: cells(0, 0, [["x", 12.5]]),
        columns: [column(1, 90, { numberFormat: "#,##0.00" }), column(2, 60, { fontName: "Arial", fontSize: 9 })],
      }),
    ]),
  ],
  [
    "formulas through several sheets",
    blankWorkbook([
      ...["Jan", "Feb", "Mrt"].map((month, index) =>
        sheet(month, { cells: cells(0, 0, [["Omzet", 100 * (index + 1)]]) }),
      ),
      sheet("Kwartaal", {
        cells: cells(0, 0, [["=Jan!B1+Feb!B1+Mrt!B1"], ["=SUM(Jan!B:B)"], ['=INDIRECT("Feb!B1")']]),
      }),
    ]),
  ],
  [
    "a sheet set up for print",
    blankWorkbook([
      sheet("Afdruk", {
        cells: budget,
        page: {
          ...blankSheet("").page,
          orientation: "Landscape",
          paperSize: 8,
          fit: { wide: 1, tall: 0 },
          printArea: [rect(0, 0, 9, 3)],
          titleRows: { row: 0, rows: 3 },
          footer: { left: "&D", center: "", right: "&P / &N" },
        },
        tabColor: "#70AD47",
        gridlines: false,
      }),
    ]),
  ],
  [
    "a protected sheet with open input cells",
    blankWorkbook([
      sheet("Formulier", {
        cells: [
          ...cells(0, 0, [
            ["Naam", null],
            ["Bedrag", null],
          ]),
          ...cells(0, 1, [[""], [0]], { locked: false, fill: "#FFFFCC" }),
        ],
        protection: { password: null, selection: "Normal", allow: [] },
      }),
      sheet("Vrij", { cells: cells(0, 0, [["=Formulier!B2*2"]]) }),
    ]),
  ],
  [
    "settings of another add-in and properties of its own",
    {
      ...blankWorkbook([sheet("Blad1", { cells: budget })]),
      addIns: [
        {
          id: "11111111-2222-3333-4444-555555555555",
          version: "1.0.0.0",
          store: "en-US",
          storeType: "OMEX",
          settings: [{ key: "kleur", value: '"blauw"' }],
        },
      ],
      customProperties: [{ name: "Dossier", value: "2020-123" }],
    },
  ],
]);
