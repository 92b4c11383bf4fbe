import { shownSingles, storedSingles } from "../../../src/workbench/engine/singleValues";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;

/** 1 to 5 in A1:A5, 10 to 30 in C1:E1, a table T in A8:B10; a name for each. */
beforeAll(async () => {
  host = await startHost();
  run = excelOf(host).run;
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Blad1");
    workbook.worksheets.add("Ander");
    sheet.getRange("A1:A5").values = [[1], [2], [3], [4], [5]];
    sheet.getRange("C1:E1").values = [[10, 20, 30]];
    sheet.getRange("A8:B10").values = [
      ["Code", "Bedrag"],
      ["a", 7],
      ["b", 8],
    ];
    sheet.tables.add("A8:B10", true).name = "T";
    workbook.names.add("Kolom", sheet.getRange("A1:A5"));
    workbook.names.add("Rij", sheet.getRange("C1:E1"));
    await context.sync();
  });
});
afterAll(() => host.dispose());

async function at(address: string, formula: string, sheet = "Blad1"): Promise<readonly unknown[]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange(address);
    range.formulas = [[formula]];
    await context.sync();
    range.load("formulas, values");
    await context.sync();
    const found = [(range.formulas as unknown[][])[0]?.[0], (range.values as unknown[][])[0]?.[0]];
    range.clear();
    await context.sync();
    return found;
  });
}

describe("@ in a formula", () => {
  it.each([
    ["H3", "=@A1:A5", 3],
    ["H3", "=@A:A*2", 6],
    ["H3", "=SQRT(@A1:A5*3)", 3],
    ["D20", "=@C1:E1", 20],
    ["D20", "=@1:1", 20],
    ["H9", "=@A1:A5", "#VALUE!"],
    ["H1", "=@C1:E1", "#VALUE!"],
    ["H3", "=@A1:B5", "#VALUE!"],
    ["H20", "=@A4", 4],
    ["H3", "=-@A1:A5", -3],
    ["H3", "=@Kolom+1", 4],
    ["D20", "=@Rij", 20],
    ["H9", "=@T[Bedrag]", 7],
    ["H9", "=T[@Bedrag]", 7],
    ["H20", "=@INDEX(A1:A5,2)", 2],
    ["H4", "=@INDEX(A1:C5,0,1)", 4],
    ["H20", "=@OFFSET(A1,2,0)", 3],
    ["H20", "=SUM(@INDEX(A1:A5,2),1)", 3],
    ["H20", "=@SEQUENCE(3)", 1],
    ["H20", "=@(SUM(A1:A3))", 6],
    ["H3", '="@A1"&@A1:A5', "@A13"],
    ["H7", "=@A3:A7", 0],
  ])("%s %s is %s, and reads back as it was written", async (address, formula, value) => {
    expect(await at(address, formula)).toEqual([formula, value]);
  });

  it("takes the first of what a custom function answers, and a single answer as it is", async () => {
    host.engine.registerFunctions([
      {
        name: "VOORBEELD.TABEL",
        description: "",
        parameters: [],
        call: () =>
          Promise.resolve({
            kind: "values",
            values: [
              [5, 6],
              [7, 8],
            ],
          }),
      },
    ]);
    expect(await at("H20", "=@VOORBEELD.TABEL()*2")).toEqual(["=@VOORBEELD.TABEL()*2", 10]);
    expect(await at("H20", "=SUM(VOORBEELD.TABEL())")).toEqual(["=SUM(VOORBEELD.TABEL())", 26]);
  });

  it("takes a cell of the formula's own row on another sheet, too", async () => {
    expect(await at("B4", "=@Blad1!A1:A5", "Ander")).toEqual(["=@Blad1!A1:A5", 4]);
  });

  it("follows its cells when rows come, and the answer with what they hold", async () => {
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ander");
      sheet.getRange("A1:A3").values = [[1], [2], [3]];
      sheet.getRange("C3").formulas = [["=@A1:A3+@INDEX(A1:A3,1)"]];
      await context.sync();
      sheet.getRange("1:1").insert("Down");
      sheet.getRange("A4").values = [[30]];
      const cell = sheet.getRange("C4").load("formulas, values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(found).toEqual([[["=@A2:A4+@INDEX(A2:A4,1)"]], [[31]]]);
  });

  /** A formula with "@" reads the cell of its own row only: the cells of other rows may lean on it. */
  it.each([
    ["beside its range", "J3", "=@I1:I5*2", "I4", "=J3+1", [10, 2, 5, 11, 0]],
    ["beside whole columns", "J3", "=@I:I*2", "I4", "=J3+1", [10, 2, 5, 11, 0]],
    ["beside a range that does not move along", "J3", "=@$I$1:$I$5*2", "I4", "=J3+1", [10, 2, 5, 11, 0]],
    ["in its column, under it", "I6", "=@I1:I5", "I4", '=IFERROR(I6,"leeg")', ["#VALUE!", 2, 5, "leeg", 0]],
  ])("is no circle where it stands %s", async (_where, place, formula, other, leaning, [answer, ...rest]) => {
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ander");
      sheet.getRange("I1:J6").clear();
      sheet.getRange("I2:I3").values = [[2], [5]];
      sheet.getRange(other).formulas = [[leaning]];
      sheet.getRange(place).formulas = [[formula]];
      await context.sync();
      const [one, cells] = [sheet.getRange(place).load("values"), sheet.getRange("I2:I4").load("values")];
      await context.sync();
      const before = [one.values, cells.values].flat(2) as unknown[];
      sheet.getRange("I3").values = [[7]];
      await context.sync();
      const after = sheet.getRange(place).load("values");
      await context.sync();
      return { before, after: (after.values as unknown[][])[0]?.[0] };
    });
    expect(found.before).toEqual([answer, ...rest.slice(0, 3)]);
    expect(found.after).toBe(answer === 10 ? 14 : answer);
  });

  it("is a circle where the one cell that it takes leans on it", async () => {
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Ander");
      sheet.getRange("I1:J6").clear();
      sheet.getRange("I3").formulas = [["=J3+1"]];
      sheet.getRange("J3").formulas = [["=@I1:I5*2"]];
      await context.sync();
      const cells = sheet.getRange("I3:J3").load("values");
      await context.sync();
      return cells.values as unknown;
    });
    expect(found).toEqual([[0, 0]]);
  });

  it("goes through the engine's own form and back unchanged", () => {
    for (const formula of [
      "=@A1:A3^2",
      "=@Blad1!A1#",
      "=@(A1:A3)",
      "=@#REF!",
      "=[@Bedrag]*@T[Bedrag]",
      "=@@A1:A2",
      "=@{1,2}",
    ])
      expect(shownSingles(storedSingles(formula))).toBe(formula);
  });
});
