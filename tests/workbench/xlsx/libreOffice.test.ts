import { blankPage, blankSheet } from "../../../src/workbench/xlsx/blankSheet";
import { blankWorkbook } from "../../../src/workbench/xlsx/blankWorkbook";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import type { SheetFile, WorkbookFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { describeWithLibreOffice, savedByLibreOffice, sheetsInLibreOffice } from "../../support/libreOffice";
import { cell, EXAMPLE, oneSheet } from "./support";

const FIRST = { row: 0, column: 0, rows: 1, columns: 1 };
const BODY = { row: 1, column: 1, rows: 2, columns: 2 };

/** Lines with years, a total, marks, names, choices: in small what the add-in makes. */
const MODEL: WorkbookFile = {
  ...blankWorkbook([
    {
      ...blankSheet("Stand & brief"),
      gridlines: false,
      frozen: { rows: 1, columns: 1 },
      columns: [
        { column: 0, width: 150, hidden: false, outlineLevel: 0, collapsed: false, style: null },
        { column: 5, width: null, hidden: true, outlineLevel: 1, collapsed: false, style: null },
        { column: 6, width: null, hidden: false, outlineLevel: 0, collapsed: true, style: null },
      ],
      cells: [
        cell(0, 0, { value: "Post", style: { bold: true, fill: "#1F4E79", fontColor: "#FFFFFF" } }),
        cell(0, 1, { value: 2023, style: { bold: true } }),
        cell(0, 2, { value: 2024, style: { bold: true, numberFormat: '0" e.v."' } }),
        cell(1, 0, { value: "Politie – “één”", style: { indent: 1 } }),
        cell(1, 1, { value: 35.5, style: { numberFormat: "#,##0.0", locked: false } }),
        cell(1, 2, { value: 36.25, style: { numberFormat: "#,##0.0" } }),
        cell(2, 0, { value: "  OM  " }),
        cell(2, 1, { value: 1 / 3 }),
        cell(2, 2, { value: 2 }),
        cell(3, 0, { value: "Totaal" }),
        cell(3, 1, {
          value: 35.83333333333333,
          formula: "=SUM(B2:B3)",
          style: { top: { style: "Double", weight: "Thick", color: "#000000" } },
        }),
        cell(3, 2, { value: 38.25, formula: "=SUM(Jaar_2024)" }),
        cell(4, 1, { value: true, formula: "=B4<C4" }),
        cell(4, 2, { error: "#N/A", formula: "=NA()" }),
        cell(5, 1, { value: "sluit aan", formula: '=IFS(ROUND(B4,1)=35.8,"sluit aan",B4>0,"sluit niet aan")' }),
        cell(6, 1, { value: 36.25, formula: "=INDEX(B2:C3,1,2)" }),
        cell(7, 1, { value: "007" }),
        cell(8, 1, { value: 'regel 1\nregel 2, "met" komma' }),
      ],
      rules: [
        {
          rects: [BODY],
          formula: '=AND(B2<>"",ROUND(B2,0)<>36)',
          style: {
            bold: true,
            italic: true,
            fontColor: "#9C0006",
            fill: "#FFC7CE",
            bottom: { style: "Dash", weight: "Thin", color: "#9C0006" },
          },
          stopIfTrue: true,
        },
        { rects: [BODY], formula: "=$A2>0", style: { underline: true }, stopIfTrue: false },
      ],
      validations: [
        {
          rects: [FIRST],
          source: "=Lijst!$A$1:$A$2",
          allowBlank: true,
          prompt: { title: "Kies", text: "aan of uit" },
          alert: null,
        },
      ],
      page: {
        ...blankPage,
        orientation: "Landscape",
        paperSize: 9,
        fit: { wide: 1, tall: 1 },
        printArea: [{ row: 0, column: 0, rows: 4, columns: 3 }],
        titleRows: { row: 0, rows: 1 },
        footer: { left: "", center: "Blad &P van &N", right: "" },
      },
      protection: { password: null, selection: "Normal", allow: ["allowFormatCells"] },
    },
    {
      ...blankSheet("Lijst"),
      tabColor: "#0F6CBD",
      visibility: "Hidden",
      cells: [cell(0, 0, { value: "aan" }), cell(1, 0, { value: "uit" })],
    },
  ]),
  names: [
    { name: "Jaar_2024", formula: "='Stand & brief'!$C$2:$C$3", comment: "Brief, tabel 1", hidden: false, scope: null },
    { name: "_Marge", formula: "=0.05", comment: null, hidden: true, scope: null },
    { name: "Hier", formula: "='Stand & brief'!$A$1", comment: null, hidden: false, scope: "Stand & brief" },
  ],
  structureProtection: { password: null },
};

const IN_FULL = [
  ["Post", "2023", "2024"],
  ["Politie – “één”", "35.5", "36.25"],
  ["  OM  ", "0.333333333333333", "2"],
  ["Totaal", "35.8333333333333", "38.25"],
  ["", "TRUE", "#N/A"],
  ["", "sluit aan", ""],
  ["", "36.25", ""],
  ["", "007", ""],
  ["", 'regel 1\nregel 2, "met" komma', ""],
];

describeWithLibreOffice("a saved workbook in LibreOffice", () => {
  it.each([false, true])("has the same values, calculated anew: %s", (recalculate) => {
    const sheets = sheetsInLibreOffice(writeXlsx(MODEL), { recalculate, asShown: false });
    expect(Object.fromEntries(sheets)).toEqual({ "Stand & brief": IN_FULL, Lijst: [["aan"], ["uit"]] });
  });

  it("shows numbers by their formats", () => {
    const sheet = sheetsInLibreOffice(writeXlsx(MODEL), { recalculate: false, asShown: true }).get("Stand & brief");
    expect(sheet?.slice(0, 2)).toEqual([
      ["Post", "2023", "2024 e.v."],
      ["Politie – “één”", "35.5", "36.3"],
    ]);
  });

  it("shows the saved value until it is asked to calculate", () => {
    const bytes = writeXlsx(oneSheet({ cells: [cell(0, 0, { value: 99, formula: "=1+1" })] }));
    const shown = (recalculate: boolean): unknown =>
      sheetsInLibreOffice(bytes, { recalculate, asShown: false }).get("Blad1");
    expect([shown(false), shown(true)]).toEqual([[["99"]], [["2"]]]);
  });

  it("has #NAME? for a custom function, as a colleague without the add-in, and the saved values of what hangs on it", () => {
    const cells = [
      cell(0, 0, { value: 141, formula: "=VOORBEELD.TOTAAL(2021)" }),
      cell(1, 0, { value: 282, formula: "=A1*2" }),
    ];
    const bytes = writeXlsx(oneSheet({ cells }), EXAMPLE);
    expect(sheetsInLibreOffice(bytes, { recalculate: false, asShown: false }).get("Blad1")).toEqual([
      ["#NAME?"],
      ["282"],
    ]);
  });

  it("fills the cells of an array formula", () => {
    const array = { rect: { row: 0, column: 1, rows: 2, columns: 1 }, dynamic: true };
    const cells = [
      cell(0, 0, { value: 1 }),
      cell(1, 0, { value: 2 }),
      cell(0, 1, { value: 10, formula: "=A1:A2*10", array }),
      cell(1, 1, { value: 20, spilled: true }),
    ];
    const sheets = sheetsInLibreOffice(writeXlsx(oneSheet({ cells })), { recalculate: true, asShown: false });
    expect(sheets.get("Blad1")).toEqual([
      ["1", "10"],
      ["2", "20"],
    ]);
  });

  describe("saved again by LibreOffice and opened by us", () => {
    let file: WorkbookFile;
    let sheet: SheetFile;
    let dropped: readonly string[];

    beforeAll(async () => {
      const read = await readXlsx(savedByLibreOffice(writeXlsx(MODEL), { recalculate: false }));
      ({ file, dropped } = read);
      const [first] = file.sheets;
      if (first === undefined) throw new Error("no sheet");
      sheet = first;
    });

    it("loses nothing on the way in", () => expect(dropped).toEqual([]));

    it("has the same values and formulas", () => {
      const filled = (one: SheetFile | undefined): unknown =>
        one?.cells
          .filter(({ value, error }) => value !== null || error !== null)
          .map(({ row, column, value, error, formula }) => ({
            row,
            column,
            value: typeof value === "number" ? Number(value.toPrecision(14)) : value,
            error,
            formula,
          }));
      expect(filled(sheet)).toEqual(filled(MODEL.sheets[0]));
      expect(filled(file.sheets[1])).toEqual(filled(MODEL.sheets[1]));
    });

    it("has the same names; LibreOffice keeps neither comments nor what is hidden", () => {
      const plain = MODEL.names.map((name) => ({ ...name, comment: null, hidden: false }));
      expect([...file.names].sort((one, other) => one.name.localeCompare(other.name))).toEqual(
        [...plain].sort((one, other) => one.name.localeCompare(other.name)),
      );
    });

    it("has the same styles", () => {
      const style = (row: number, column: number): unknown =>
        sheet.cells.find((one) => one.row === row && one.column === column)?.style;
      expect(style(0, 0)).toMatchObject({ bold: true, fill: "#1F4E79", fontColor: "#FFFFFF" });
      expect(style(0, 2)).toMatchObject({ bold: true, numberFormat: '0" e.v."' });
      expect(style(1, 0)).toMatchObject({ indent: 1 });
      expect(style(1, 1)).toMatchObject({ numberFormat: "#,##0.0", locked: false });
      expect(style(3, 1)).toMatchObject({ top: { style: "Double", color: "#000000" } });
    });

    it("has the same marks, choices and set-up", () => {
      const model = MODEL.sheets[0];
      expect(sheet.rules.map(({ rects, formula }) => ({ rects, formula }))).toEqual(
        model?.rules.map(({ rects, formula }) => ({ rects, formula })),
      );
      expect(sheet.rules[0]?.style).toMatchObject({ bold: true, italic: true, fontColor: "#9C0006", fill: "#FFC7CE" });
      expect(sheet.validations).toMatchObject([
        { source: "=Lijst!$A$1:$A$2", prompt: { title: "Kies", text: "aan of uit" } },
      ]);
      // Without a window LibreOffice saves no frozen panes and gridlines; a protected sheet loses its tab's colour there.
      expect(file.sheets[1]?.tabColor).toBe("#0F6CBD");
      expect(sheet.page).toMatchObject({
        orientation: "Landscape",
        paperSize: 9,
        fit: { wide: 1, tall: 1 },
        printArea: model?.page.printArea,
        titleRows: { row: 0, rows: 1 },
      });
      expect(sheet.protection).toMatchObject({
        selection: "Normal",
        allow: expect.arrayContaining(["allowFormatCells"]),
      });
      expect(file.sheets[1]?.visibility).toBe("Hidden");
      expect(sheet.columns.find(({ column }) => column === 0)?.width).toBeCloseTo(150, -1);
      expect(sheet.columns.find(({ column }) => column === 5)).toMatchObject({ hidden: true, outlineLevel: 1 });
    });
  });

  it("dates that count from 1904 are the days that we say, and still are when it has saved them", async () => {
    const shown = [
      cell(0, 0, { value: 42627, style: { numberFormat: "yyyy-mm-dd" } }),
      cell(1, 0, { value: 0, formula: "=YEAR(A1)" }),
      cell(2, 0, { value: "", formula: '=TEXT(DATE(1904,1,1),"0")' }),
      cell(3, 0, { value: 0, formula: "=EOMONTH(A1,0)+0", style: { numberFormat: "0" } }),
    ];
    const bytes = writeXlsx({ ...oneSheet({ cells: shown }), from1904: true });
    const [first] = [...sheetsInLibreOffice(bytes, { recalculate: true, asShown: true }).values()];
    expect(first?.map(([text]) => text)).toEqual(["2020-09-15", "2020", "0", "42642"]);
    const { file } = await readXlsx(savedByLibreOffice(bytes, { recalculate: false }));
    expect(file.from1904).toBe(true);
    expect(file.sheets[0]?.cells.find(({ row }) => row === 0)?.value).toBe(42627);
  });
});
