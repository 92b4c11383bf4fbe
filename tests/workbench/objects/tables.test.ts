import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;

beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
});
afterEach(() => host.dispose());

const HEADERS = ["Code", "Bedrag", "t/m", "Dubbel"];

/** A ledger in C3:F5 with a calculated column, and what stands around it. */
const withLedger = <Result>(
  work: (context: Excel.RequestContext, table: Excel.Table, sheet: Excel.Worksheet) => Promise<Result>,
) =>
  run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C3:F5").formulas = [HEADERS, ["S1", 10, 2021, null], ["S2", 20, 2022, null]] as string[][];
    const table = sheet.tables.add("C3:F5", true);
    table.name = "Offensief_Mutaties";
    await context.sync();
    sheet.getRange("F4:F5").formulas = [["=[@Bedrag]*2"], ["=[@Bedrag]*2"]];
    sheet.getRange("H1").formulas = [["=SUM(Offensief_Mutaties[Bedrag])"]];
    await context.sync();
    return work(context, table, sheet);
  });

const refused = (work: Promise<unknown>) =>
  work.then(
    () => "done",
    (error: { code?: string }) => error.code ?? String(error),
  );

describe("a table", () => {
  it("tells of itself, its columns and its rows", async () => {
    const found = await withLedger(async (context, table) => {
      table.load("name, id, showHeaders, showTotals, style, showFilterButton, showBandedRows, worksheet/name");
      const columns = table.columns.load("count, items/name, items/index, items/id, items/values");
      const rows = table.rows.load("count, items/index, items/values");
      const ranges = [
        table.getRange(),
        table.getHeaderRowRange(),
        table.getDataBodyRange(),
        table.columns.getItem("t/M").getDataBodyRange(),
        table.columns.getItemAt(1).getRange(),
        table.rows.getItemAt(1).getRange(),
      ].map((range) => range.load("address"));
      const none = table.columns.getItemOrNullObject("weg").load("name");
      await context.sync();
      return {
        table: [
          table.name,
          table.showHeaders,
          table.showTotals,
          table.style,
          table.showFilterButton,
          table.worksheet.name,
        ],
        columns: [columns.count, columns.items.map((column) => [column.name, column.index])],
        values: columns.items[3]?.values as unknown,
        rows: [rows.count, rows.items.map((row) => row.values as unknown)],
        ranges: ranges.map((range) => range.address.replace("Blad1!", "")),
        none: none.isNullObject,
      };
    });
    expect(found).toEqual({
      table: ["Offensief_Mutaties", true, false, "TableStyleMedium2", true, "Blad1"],
      columns: [4, HEADERS.map((name, index) => [name, index])],
      values: [["Dubbel"], [20], [40]],
      rows: [2, [[["S1", 10, 2021, 20]], [["S2", 20, 2022, 40]]]],
      ranges: ["C3:F5", "C3:F3", "C4:F5", "E4:E5", "D3:D5", "C5:F5"],
      none: true,
    });
  });

  it("is found by name or id, on its sheet, in the workbook and under a range", async () => {
    const found = await withLedger(async (context, table, sheet) => {
      table.load("id");
      await context.sync();
      const other = context.workbook.worksheets.add("Elders");
      const tables = [
        context.workbook.tables.getItem(table.id),
        sheet.tables.getItem("offensief_mutaties"),
        sheet.getRange("A1:C3").getTables().getFirst(),
        context.workbook.tables.getItemOrNullObject("Weg"),
        other.tables.getItemOrNullObject("Offensief_Mutaties"),
        sheet.getRange("A1:C3").getTables(true).getItemOrNullObject("Offensief_Mutaties"),
      ].map((each) => each.load("name"));
      const count = sheet.getRange("C3").getTables().getCount();
      await context.sync();
      return [...tables.map((each) => (each.isNullObject ? null : each.name)), count.value];
    });
    const name = "Offensief_Mutaties";
    expect(found).toEqual([name, name, name, null, null, null, 1]);
  });

  it("keeps its headers as texts that differ", async () => {
    const names = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:D2").values = [
        [2021, "", "2021", "x"],
        ["", "", "", ""],
      ];
      const table = sheet.tables.add("A1:D2", true);
      await context.sync();
      sheet.getRange("D1").values = [["kolom2"]];
      const columns = table.columns.load("items/name");
      const headers = table.getHeaderRowRange().load("values");
      await context.sync();
      return [columns.items.map((column) => column.name), headers.values[0] as unknown];
    });
    expect(names).toEqual([
      ["2021", "Kolom2", "20212", "kolom22"],
      ["2021", "Kolom2", "20212", "kolom22"],
    ]);
  });

  it("is refused where it overlaps another, under a taken or a bad name, and where a formula leads nowhere", async () => {
    expect(
      await refused(
        withLedger(async (context, _table, sheet) => {
          sheet.tables.add("A1:C3", true);
          await context.sync();
        }),
      ),
    ).toBe("InvalidOperation");
    const rename = (name: string) =>
      refused(
        run(async (context) => {
          context.workbook.names.add("Bezet", context.workbook.worksheets.getFirst().getRange("A1"));
          await context.sync();
          context.workbook.tables.getItem("Offensief_Mutaties").name = name;
          await context.sync();
        }),
      );
    expect(await rename("Bezet")).toBe("ItemAlreadyExists");
    const write = (formula: string) =>
      refused(
        run(async (context) => {
          context.workbook.worksheets.getFirst().getRange("J1").formulas = [[formula]];
          await context.sync();
        }),
      );
    expect(await write("=SUM(Offensief_Mutaties[Weg])")).toBe("InvalidArgument");
    expect(await write("=SUM(Weg[Bedrag])")).toBe("InvalidArgument");
    expect(await write("=SUM(Offensief_Mutaties[t/m])")).toBe("done");
  });

  it("has its new names in formulas, calculated columns and names", async () => {
    const found = await withLedger(async (context, table, sheet) => {
      context.workbook.names.add("Bedragen", "=Offensief_Mutaties[Bedrag]");
      sheet.getRange("H2").formulas = [["=SUM(Bedragen)"]];
      await context.sync();
      table.name = "Grootboek";
      table.columns.getItem("Bedrag").name = "Bedrag (mln)";
      await context.sync();
      table.rows.add(undefined, [["S3", 30, 2023, null]] as string[][]);
      const cells = sheet.getRange("H1:H2").load("formulas, values");
      const column = table.columns.getItem("Dubbel").getDataBodyRange().load("formulas, values");
      const name = context.workbook.names.getItem("Bedragen").load("formula");
      await context.sync();
      return [cells.formulas, cells.values, column.formulas[2], column.values[2], name.formula] as unknown[];
    });
    expect(found).toEqual([
      [["=SUM(Grootboek[Bedrag (mln)])"], ["=SUM(Bedragen)"]],
      [[60], [60]],
      ["=[@[Bedrag (mln)]]*2"],
      [60],
      "=Grootboek[Bedrag (mln)]",
    ]);
  });

  it("leaves #REF! when it is deleted with its cells, and ranges when it becomes a range", async () => {
    const found = await withLedger(async (context, table, sheet) => {
      const second = sheet.tables.add("C10:C11", true);
      second.name = "Tweede";
      await context.sync();
      sheet.getRange("H2").formulas = [["=ROWS(Tweede)"]];
      await context.sync();
      table.delete();
      second.convertToRange();
      const cells = sheet.getRange("H1:H2").load("formulas");
      const left = sheet.getRange("C3:F5").load("values");
      const count = context.workbook.tables.getCount();
      await context.sync();
      return [cells.formulas, left.values.flat().every((value) => value === ""), count.value] as unknown[];
    });
    expect(found).toEqual([[["=SUM(#REF!)"], ["=ROWS('Blad1'!$C$11)"]], true, 0]);
  });

  it("shows totals and hides headers, and formulas know", async () => {
    const found = await withLedger(async (context, table, sheet) => {
      sheet.getRange("C6").values = [["eronder"]];
      await context.sync();
      table.showTotals = true;
      const totals = table.getTotalRowRange().load("address, values, formulas");
      const pushed = sheet.getRange("C8").load("values");
      const sum = sheet.getRange("H1").load("values");
      await context.sync();
      table.showHeaders = false;
      const whole = table.getRange().load("address");
      const after = sheet.getRange("H1").load("values");
      await context.sync();
      return [
        totals.address,
        totals.values[0],
        totals.formulas[0]?.[3],
        pushed.values,
        sum.values,
        whole.address,
        after.values,
      ] as unknown[];
    });
    expect(found).toEqual([
      "Blad1!C7:F7",
      ["Totaal", "", "", 60],
      "=SUBTOTAL(109,[Dubbel])",
      [[""]],
      [[30]],
      "Blad1!C4:F7",
      [[30]],
    ]);
  });

  it("grows and shrinks by resize, with its header where it was", async () => {
    const found = await withLedger(async (context, table, sheet) => {
      table.resize("C3:G7");
      const columns = table.columns.load("items/name");
      const cells = sheet.getRange("F4:G7").load("formulas");
      await context.sync();
      table.resize("C3:E4");
      const sum = sheet.getRange("H1").load("values");
      await context.sync();
      return [columns.items.map((column) => column.name), cells.formulas, sum.values] as unknown[];
    });
    expect(found).toEqual([
      [...HEADERS, "Kolom5"],
      [
        ["=[@Bedrag]*2", ""],
        ["=[@Bedrag]*2", ""],
        ["=[@Bedrag]*2", ""],
        ["=[@Bedrag]*2", ""],
      ],
      [[10]],
    ]);
    const move = run(async (context) => {
      context.workbook.tables.getItem("Offensief_Mutaties").resize("C4:E9");
      await context.sync();
    });
    expect(await refused(move)).toBe("InvalidArgument");
  });
});

it("an Excel that is too old for resizing a table refuses it", async () => {
  host.dispose();
  host = await startHost({ excelApi: "1.12" });
  run = excelOf(host).run;
  const resize = withLedger(async (context, table) => {
    table.resize("C3:F9");
    await context.sync();
  });
  expect(await refused(resize)).toBe("ApiNotFound");
});

it("a column of formulas put in the middle of a table fills its own place, and no other column", async () => {
  const cells = await withLedger(async (context, table) => {
    table.columns.add(1, [["Nieuw"], ["=1+1"], ["=1+1"]]);
    const body = table.getDataBodyRange().load("values");
    await context.sync();
    return body.values as unknown[][];
  });
  expect(cells).toEqual([
    ["S1", 2, 10, 2021, 20],
    ["S2", 2, 20, 2022, 40],
  ]);
});
