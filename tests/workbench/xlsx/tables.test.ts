import { strFromU8, unzipSync } from "fflate";
import { openWorkbookFile } from "../../../src/workbench/model/openWorkbookFile";
import { toWorkbookFile } from "../../../src/workbench/model/toWorkbookFile";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { blankSheet } from "../../../src/workbench/xlsx/blankSheet";
import { blankWorkbook } from "../../../src/workbench/xlsx/blankWorkbook";
import { checkWorkbook } from "../../../src/workbench/xlsx/checkWorkbook";
import { mayReturnArray } from "../../../src/workbench/xlsx/mayReturnArray";
import { NO_CUSTOM_FUNCTIONS } from "../../../src/workbench/xlsx/CustomFunctionNames";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import type { TableFile } from "../../../src/workbench/xlsx/TableFile";
import type { FileCell, SheetFile, WorkbookFile } from "../../../src/workbench/xlsx/WorkbookFile";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { describeWithLibreOffice, savedByLibreOffice, sheetsInLibreOffice } from "../../support/libreOffice";
import { excelOf, startHost } from "../../support/nodeHost";
import { cell } from "./support";

const TABLE: TableFile = {
  name: "Offensief_Mutaties",
  rect: { row: 1, column: 1, rows: 3, columns: 2 },
  hasHeaders: true,
  hasTotals: false,
  columns: [
    { name: "Code", calculated: null },
    { name: "Bedrag [m'n] # & <x>", calculated: null },
  ],
  isEmpty: false,
  style: "TableStyleMedium2",
  firstColumn: false,
  lastColumn: false,
  bandedRows: true,
  bandedColumns: false,
  filterButton: true,
};
const headers = (): FileCell[] => TABLE.columns.map(({ name }, at) => cell(1, 1 + at, { value: name }));
const bookWith = (...tables: TableFile[]): WorkbookFile => ({
  ...blankWorkbook([{ ...blankSheet("Blad1"), cells: [...headers(), cell(2, 2, { value: 4 })], tables }]),
});

/** A ledger and what is calculated over it, as the product needs it. */
async function ledger(): Promise<NodeHost> {
  const host = await startHost();
  await excelOf(host).run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.name = "Mutaties";
    const lists = context.workbook.worksheets.add("Lijsten");
    lists.getRange("A1:A3").values = [["Codes"], ["S1"], ["S2"]];
    const codes = lists.tables.add("A1:A3", true);
    codes.name = "Codes";
    sheet.getRange("A1:E4").formulas = [
      ["Code", "Bedrag", "t/m", "Per jaar", "Jaar [x]"],
      ["S1", 10, 2021, null, 2020],
      ["S2", 20.5, 2022, null, 2021],
      ["S1", -30, 2023, null, 2022],
    ] as string[][];
    const table = sheet.tables.add("A1:E4", true);
    table.name = "Offensief_Mutaties";
    table.style = "TableStyleLight9";
    context.workbook.names.add("Keuzes", "=Codes[Codes]");
    await context.sync();
    sheet.getRange("D2").formulas = [["=[@Bedrag]/([@[t/m]]-[@[Jaar '[x']]])"]];
    sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=Keuzes" } };
    sheet.getRange("B2:B4").dataValidation.rule = { list: { inCellDropDown: true, source: "=Lijsten!$A$2:$A$3" } };
    table.showTotals = true;
    const sums = context.workbook.worksheets.add("Som");
    sums.getRange("A1:A7").formulas = [
      ['=SUMIFS(Offensief_Mutaties[Bedrag],Offensief_Mutaties[Code],"S1")'],
      ["=SUM(Offensief_Mutaties[[Bedrag]:[t/m]])"],
      ["=ROWS(Keuzes)"],
      ["=Offensief_Mutaties[[#Totals],[Jaar '[x']]]"],
      ["=COUNTA(Offensief_Mutaties[#Headers])"],
      ['=SUMPRODUCT((Offensief_Mutaties[Code]="S2")*Offensief_Mutaties[Bedrag])'],
      ["=ROWS(Offensief_Mutaties[#All])"],
    ];
    await context.sync();
  });
  await host.engine.settle();
  return host;
}

const SUMS = [-20, 6066.5, 2, 6063, 5, 20.5, 5];
const PER_YEAR = [10, 20.5, -30];
const sumsOf = (sheet: SheetFile | undefined) =>
  sheet?.cells.filter(({ column }) => column === 0).map(({ value, error }) => error ?? value);

describe("a saved workbook with tables", () => {
  let host: NodeHost;
  let file: WorkbookFile;
  let bytes: Uint8Array;
  const part = (path: string) => strFromU8(unzipSync(bytes)[path] ?? new Uint8Array());

  beforeAll(async () => {
    host = await ledger();
    file = toWorkbookFile(host.engine, host.host.model);
    bytes = writeXlsx(file);
  });
  afterAll(() => host.dispose());

  it("has a part for each table, with its columns' formulas in the file's own form", () => {
    expect(part("xl/tables/table1.xml")).toContain(
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Offensief_Mutaties" displayName="Offensief_Mutaties" ref="A1:E5" totalsRowCount="1"><autoFilter ref="A1:E4"/><tableColumns count="5"><tableColumn id="1" name="Code" totalsRowLabel="Totaal"/>',
    );
    expect(part("xl/tables/table1.xml")).toContain(
      "<calculatedColumnFormula>Offensief_Mutaties[[#This Row],[Bedrag]]/(Offensief_Mutaties[[#This Row],[t/m]]-Offensief_Mutaties[[#This Row],[Jaar '[x']]])</calculatedColumnFormula>",
    );
    expect(part("xl/tables/table1.xml")).toContain('<tableColumn id="5" name="Jaar [x]" totalsRowFunction="sum"/>');
    expect(part("xl/worksheets/sheet1.xml")).toContain('<tableParts count="1"><tablePart r:id="rId1"/></tableParts>');
    expect(part("[Content_Types].xml")).toContain("/xl/tables/table2.xml");
  });

  it("stores plain formulas over columns as plain ones, without marks of dynamic arrays", () => {
    expect(part("xl/worksheets/sheet1.xml")).not.toContain("cm=");
    expect(part("xl/worksheets/sheet3.xml")).not.toContain("cm=");
    const array = (formula: string) => mayReturnArray(formula, NO_CUSTOM_FUNCTIONS, () => false);
    expect(["=T[a]*2", "=T[a]", "=IF(T[a]>1,1)", "=SUMIFS(T[a],T[b],T[c])"].map(array)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(["=SUM(T[a])", "=T[[#This Row],[a:b]]*2", "=SUMIFS(T[a],T[b],T[[#This Row],[b]])"].map(array)).toEqual([
      false,
      false,
      false,
    ]);
  });

  it("is read back with nothing lost, and opens as it was", async () => {
    const read = await readXlsx(bytes);
    expect(read.dropped).toEqual([]);
    expect(read.file.sheets.map(({ tables }) => tables)).toEqual(file.sheets.map(({ tables }) => tables));
    expect(read.file.names).toEqual(file.names);
    expect(read.file.sheets.map(({ validations }) => validations.map(({ source }) => source))).toEqual(
      file.sheets.map(({ validations }) => validations.map(({ source }) => source)),
    );
    const again = await startHost({ file: read.file });
    await again.engine.settle();
    const second = toWorkbookFile(again.engine, again.host.model);
    expect(sumsOf(second.sheets[2])).toEqual(SUMS);
    expect(second.sheets.map(({ tables, cells }) => ({ tables, cells }))).toEqual(
      file.sheets.map(({ tables, cells }) => ({ tables, cells })),
    );
    await excelOf(again).run(async (context) => {
      const table = context.workbook.tables.getItem("Offensief_Mutaties");
      table.showTotals = false;
      await context.sync();
      table.rows.add(undefined, [["S1", 8, 2024, null, 2020]] as string[][]);
      const row = table.rows.getItemAt(3).load("values");
      await context.sync();
      expect(row.values).toEqual([["S1", 8, 2024, 2, 2020]]);
    });
    again.dispose();
  });

  describeWithLibreOffice("in LibreOffice", () => {
    it("has the same figures, calculated anew", () => {
      const sheets = sheetsInLibreOffice(bytes, { recalculate: true, asShown: false });
      expect(sheets.get("Som")?.map(([text]) => Number(text))).toEqual(SUMS);
      expect(sheets.get("Mutaties")?.map((row) => row[3])).toEqual(["Per jaar", ...PER_YEAR.map(String), ""]);
    });

    it("keeps its tables when it is saved there and opened here", async () => {
      const { file: saved, dropped } = await readXlsx(savedByLibreOffice(bytes, { recalculate: false }));
      expect(dropped).toEqual([]);
      expect(
        saved.sheets.map(({ tables }) =>
          tables.map(({ name, rect, columns }) => [name, rect, columns.map((each) => each.name)]),
        ),
      ).toEqual(
        file.sheets.map(({ tables }) =>
          tables.map(({ name, rect, columns }) => [name, rect, columns.map((each) => each.name)]),
        ),
      );
      const again = await startHost();
      openWorkbookFile(saved, again.engine, again.host.model);
      await again.engine.settle();
      expect(sumsOf(toWorkbookFile(again.engine, again.host.model).sheets[2])).toEqual(SUMS);
      again.dispose();
    });
  });
});

describe("tables that Excel would take out of a file", () => {
  const problem = (file: WorkbookFile) => {
    try {
      checkWorkbook(file);
      return null;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const changed = (change: Partial<TableFile>) => problem(bookWith({ ...TABLE, ...change }));

  it("are told from those that it keeps", () => {
    expect(problem(bookWith(TABLE))).toBeNull();
    expect(changed({ name: "A1" })).toMatch(/does not allow this name/);
    expect(changed({ columns: [TABLE.columns[0] as never, { name: "Anders", calculated: null }] })).toMatch(
      /must be that text/,
    );
    expect(
      changed({
        columns: [
          { name: "Code", calculated: null },
          { name: "code", calculated: null },
        ],
      }),
    ).toMatch(/two columns/);
    expect(changed({ columns: TABLE.columns.slice(1) })).toMatch(/as many columns/);
    expect(changed({ rect: { ...TABLE.rect, rows: 1 } })).toMatch(/no row of data/);
    expect(problem(bookWith(TABLE, { ...TABLE, name: "Tweede", rect: { ...TABLE.rect, row: 1 } }))).toMatch(/overlaps/);
    expect(
      problem({
        ...bookWith(TABLE),
        names: [{ name: "offensief_mutaties", formula: "=1", comment: null, hidden: false, scope: null }],
      }),
    ).toMatch(/stands twice/);
    const [sheet] = bookWith(TABLE).sheets;
    const spilling = cell(3, 1, {
      formula: "=A1:A2*2",
      array: { rect: { row: 3, column: 1, rows: 2, columns: 1 }, dynamic: true },
    });
    expect(
      problem({
        ...bookWith(TABLE),
        sheets: [{ ...(sheet as SheetFile), cells: [...(sheet?.cells ?? []), spilling] }],
      }),
    ).toMatch(/no table allows/);
  });

  it("have a number for a header only as text", () => {
    const [sheet] = bookWith({
      ...TABLE,
      columns: [
        { name: "Code", calculated: null },
        { name: "2021", calculated: null },
      ],
    }).sheets;
    const cells = [cell(1, 1, { value: "Code" }), cell(1, 2, { value: 2021 })];
    expect(problem({ ...bookWith(), sheets: [{ ...(sheet as SheetFile), cells }] })).toMatch(
      /must be that text, not 2021/,
    );
  });
});
