import type { CellInput } from "../../../src/workbench/engine/Engine";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;

/** A ledger in C3:F5 with a calculated column; a word under it and one beside it. */
beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("C3:F5").formulas = [
      ["Code", "Bedrag", "t/m", "Dubbel"],
      ["S1", 10, 2021, null],
      ["S2", 20, 2022, null],
    ] as string[][];
    const table = sheet.tables.add("C3:F5", true);
    table.name = "Tbl";
    await context.sync();
    sheet.getRange("F4").formulas = [["=[@Bedrag]*2"]];
    sheet.getRange("A7:A9").values = [["a"], ["b"], ["c"]];
    sheet.getRange("H1").formulas = [["=SUM(Tbl[Bedrag])"]];
    await context.sync();
  });
});
afterEach(() => host.dispose());

const value = (given: string | number): CellInput => ({ kind: "value", value: given });
const table = (context: Excel.RequestContext) => context.workbook.tables.getItem("Tbl");
const look = (address: string) =>
  run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address).load("values, formulas");
    const whole = table(context).getRange().load("address");
    const rows = table(context).rows.load("count");
    await context.sync();
    return {
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      rows: rows.count,
      at: whole.address.slice(6),
    };
  });
const inTable = (work: (found: Excel.Table, sheet: Excel.Worksheet) => void) =>
  run(async (context) => {
    work(table(context), context.workbook.worksheets.getFirst());
    await context.sync();
  });

describe("rows that an add-in adds to a table", () => {
  it("come at its end with formulas in their values; null keeps a column's formula, a blank text does not", async () => {
    await inTable((found) =>
      found.rows.add(undefined, [
        ["S3", 30, 2023, null],
        ["S4", "=10*4", 2024, ""],
      ] as string[][]),
    );
    const { formulas, values, rows, at } = await look("C6:F7");
    expect([formulas, values, rows, at]).toEqual([
      [
        ["S3", 30, 2023, "=[@Bedrag]*2"],
        ["S4", "=10*4", 2024, ""],
      ],
      [
        ["S3", 30, 2023, 60],
        ["S4", 40, 2024, ""],
      ],
      4,
      "C3:F7",
    ]);
    expect((await look("H1")).values).toEqual([[100]]);
  });

  it("push down what stands under the table, in its columns only", async () => {
    await inTable((_found, sheet) => (sheet.getRange("C7:D7").formulas = [["onder", "=D4"]]));
    await inTable((found) => found.rows.add(0, [["S0", 5, 2020, null]] as string[][]));
    const { formulas, rows } = await look("A3:D8");
    expect([formulas, rows]).toEqual([
      [
        ["", "", "Code", "Bedrag"],
        ["", "", "S0", 5],
        ["", "", "S1", 10],
        ["", "", "S2", 20],
        ["a", "", "", ""],
        ["b", "", "onder", "=D5"],
      ],
      3,
    ]);
    expect((await look("H1")).values).toEqual([[35]]);
  });

  it("look like the row above and offer the same choices", async () => {
    await inTable((_found, sheet) => {
      sheet.getRange("D4:D5").numberFormat = [["0.0"], ["0.0"]];
      sheet.getRange("C4:C5").dataValidation.rule = { list: { inCellDropDown: true, source: "=$A$7:$A$9" } };
    });
    await inTable((found) => found.rows.add(undefined, [["S3", 30, 2023, null]] as string[][]));
    expect(host.engine.style("sheet1", 5, 3).numberFormat).toBe("0.0");
    expect(host.host.model.sheet("sheet1").validations).toMatchObject([
      { rect: { row: 3, column: 2, rows: 3, columns: 1 } },
    ]);
  });

  it("are refused with too few values or at a place that isn't there", async () => {
    const add = (index: number | undefined, values: unknown[][]) =>
      inTable((found) => found.rows.add(index, values as string[][])).then(
        () => "done",
        (error: { code?: string }) => error.code,
      );
    expect(await add(undefined, [["S3", 30]])).toBe("InvalidArgument");
    expect(await add(9, [["S3", 30, 2023, null]])).toBe("InvalidArgument");
  });

  it("fill the blank row of a table that has none", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const fresh = sheet.tables.add("J1:K1", true);
      fresh.name = "Leeg";
      const before = fresh.rows.load("count");
      await context.sync();
      const counted = [before.count];
      fresh.rows.add(undefined, [
        [1, 2],
        [3, 4],
      ] as unknown as string[][]);
      const after = fresh.rows.load("count");
      const whole = fresh.getRange().load("address");
      await context.sync();
      expect([...counted, after.count, whole.address]).toEqual([0, 2, "Blad1!J1:K3"]);
    });
  });
});

describe("rows that go", () => {
  it("shift only the table's columns", async () => {
    await inTable((_found, sheet) => (sheet.getRange("C7").values = [["onder"]]));
    await inTable((found) => found.rows.getItemAt(0).delete());
    const { values, at } = await look("A3:D7");
    expect([values, at]).toEqual([
      [
        ["", "", "Code", "Bedrag"],
        ["", "", "S2", 20],
        ["", "", "", ""],
        ["", "", "onder", ""],
        ["a", "", "", ""],
      ],
      "C3:F4",
    ]);
    expect((await look("H1")).values).toEqual([[20]]);
  });

  it("leave one blank row that counts for none, and the calculated column's formula", async () => {
    await inTable((found) => {
      found.rows.getItemAt(1).delete();
      found.rows.getItemAt(0).delete();
    });
    expect(await look("C4:E4")).toMatchObject({ values: [["", "", ""]], rows: 0, at: "C3:F4" });
    await inTable((found) => found.rows.add(undefined, [["S9", 9, 2029, null]] as string[][]));
    expect(await look("C4:F4")).toMatchObject({ values: [["S9", 9, 2029, 18]], rows: 1, at: "C3:F4" });
  });

  it("of the sheet take the table's rows along, and new ones have its formulas", async () => {
    await inTable((_found, sheet) => void sheet.getRange("5:5").insert("Down"));
    expect(await look("C4:F6")).toMatchObject({
      formulas: [
        ["S1", 10, 2021, "=[@Bedrag]*2"],
        ["", "", "", "=[@Bedrag]*2"],
        ["S2", 20, 2022, "=[@Bedrag]*2"],
      ],
      at: "C3:F6",
    });
    await inTable((_found, sheet) => sheet.getRange("4:5").delete("Up"));
    expect(await look("C4:F4")).toMatchObject({ values: [["S2", 20, 2022, 40]], at: "C3:F4" });
    await inTable((_found, sheet) => sheet.getRange("4:4").delete("Up"));
    expect(await look("H1")).toMatchObject({ rows: 0, at: "C3:F4" });
  });

  it("columns of the sheet and of the table too", async () => {
    await inTable((_found, sheet) => void sheet.getRange("E:E").insert("Right"));
    expect((await look("C3:G3")).values).toEqual([["Code", "Bedrag", "Kolom3", "t/m", "Dubbel"]]);
    await inTable((found, sheet) => {
      sheet.getRange("I4").values = [["naast"]];
      found.columns.getItem("Kolom3").delete();
    });
    expect(await look("C3:H4")).toMatchObject({
      values: [
        ["Code", "Bedrag", "t/m", "Dubbel", "", ""],
        ["S1", 10, 2021, 20, "", "naast"],
      ],
      at: "C3:F5",
    });
    await inTable((found) => found.columns.getItem("Bedrag").delete());
    expect((await look("I1")).formulas).toEqual([["=SUM(#REF!)"]]);
  });
});

describe("typing", () => {
  const type = (row: number, column: number, rows: CellInput[][]) =>
    host.userTypes("sheet1", { row, column, rows: rows.length, columns: rows[0]?.length ?? 0 }, rows);

  it("right under a table makes a row of it, with its formulas; a pasted block as many", async () => {
    await type(5, 3, [[value(30)]]);
    expect(await look("C6:F6")).toMatchObject({ formulas: [["", 30, "", "=[@Bedrag]*2"]], rows: 3, at: "C3:F6" });
    await type(6, 2, [
      [value("S4"), value(1)],
      [value("S5"), value(2)],
    ]);
    expect(await look("F7:F8")).toMatchObject({ values: [[2], [4]], at: "C3:F8" });
    expect((await look("H1")).values).toEqual([[63]]);
  });

  it("does so for an add-in too, unless its first value is blank or the user turned it off", async () => {
    await inTable(
      (_found, sheet) =>
        (sheet.getRange("C6:D7").values = [
          ["S3", 30],
          ["S4", 40],
        ]),
    );
    expect((await look("C3")).at).toBe("C3:F7");
    await inTable((_found, sheet) => (sheet.getRange("C8:D8").values = [["", 50]]));
    expect((await look("C3")).at).toBe("C3:F7");
    host.host.switches.tablesGrow = false;
    await inTable((_found, sheet) => (sheet.getRange("C8:D8").values = [["S5", 50]]));
    expect((await look("C3")).at).toBe("C3:F7");
  });

  it("a formula in a blank column makes it the column's; elsewhere it is an exception", async () => {
    await inTable((found) => void found.columns.add(undefined, undefined, "Half"));
    await type(4, 6, [[{ kind: "formula", formula: "=[@Bedrag]/2" }]]);
    expect((await look("G4:G5")).values).toEqual([[5], [10]]);
    await type(3, 6, [[value(7)]]);
    expect((await look("G4:G5")).values).toEqual([[7], [10]]);
    await type(5, 2, [[value("S3"), value(30)]]);
    expect((await look("G4:G6")).formulas).toEqual([[7], ["=[@Bedrag]/2"], ["=[@Bedrag]/2"]]);
  });

  it("in a header renames the column", async () => {
    await type(2, 3, [[value(2021)]]);
    expect((await look("H1")).formulas).toEqual([["=SUM(Tbl[2021])"]]);
    expect((await look("F4")).formulas).toEqual([["=[@2021]*2"]]);
  });
});

describe("sorting", () => {
  it("moves rows with their formulas and keeps blanks last", async () => {
    await inTable((found, sheet) => {
      found.rows.add(undefined, [
        ["", "", 2019, null],
        ["s0", 15, 2020, null],
      ] as string[][]);
      sheet.getRange("D5").numberFormat = [["0.0"]];
    });
    await inTable((found) => found.sort.apply([{ key: 1, ascending: false }]));
    expect((await look("C4:F7")).values).toEqual([
      ["S2", 20, 2022, 40],
      ["s0", 15, 2020, 30],
      ["S1", 10, 2021, 20],
      ["", "", 2019, 0],
    ]);
    expect(host.engine.style("sheet1", 3, 3).numberFormat).toBe("0.0");
    await inTable((_found, sheet) => sheet.getRange("C3:F7").sort.apply([{ key: 0, ascending: true }], false, true));
    expect((await look("C4:C7")).values).toEqual([["s0"], ["S1"], ["S2"], [""]]);
  });
});

it("more cells than the library writes at once come in whole, and a wrong size is refused", async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => [index]);
  await inTable((_found, sheet) => (sheet.getRange("K1:K2000").values = rows));
  expect((await look("K1999:K2000")).values).toEqual([[1998], [1999]]);
  const wrong = inTable((_found, sheet) => (sheet.getRange("K1:K1999").values = rows));
  await expect(wrong).rejects.toMatchObject({ code: "InvalidArgument" });
});
