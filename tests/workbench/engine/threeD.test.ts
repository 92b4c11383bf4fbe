import { spelledOut } from "../../../src/workbench/engine/threeD";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;

/** Blad1, Blad2, "Blad 3", Blad4 with 1, 10, 100, 1000 in A1; what adds them up on a sheet behind them. */
beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
  await run(async (context) => {
    const { worksheets } = context.workbook;
    for (const name of ["Blad2", "Blad 3", "Blad4", "Som"]) worksheets.add(name);
    ["Blad1", "Blad2", "Blad 3", "Blad4"].forEach((name, at) => {
      worksheets.getItem(name).getRange("A1:A2").values = [[10 ** at], [2]];
    });
    worksheets.getItem("Som").getRange("A1:A4").formulas = [
      ["=SUM(Blad1:Blad4!A1)"],
      ["=SUM('Blad2:Blad 3'!A1:A2,5)"],
      ["=COUNT(Blad1:Blad4!A1:A2)-MAX(Blad4:Blad2!A1)"],
      ["=Blad1:Blad4!A1*2"],
    ];
    await context.sync();
  });
});
afterEach(() => host.dispose());

const sums = () =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem("Som").getRange("A1:A4").load("formulas, values");
    await context.sync();
    return range.formulas.map((row, at) => [(row as unknown[])[0], (range.values as unknown[][])[at]?.[0]]);
  });
const change = (work: (worksheets: Excel.WorksheetCollection) => void) =>
  run(async (context) => {
    work(context.workbook.worksheets);
    await context.sync();
  });

/** https://support.microsoft.com/office/create-a-3-d-reference-to-the-same-cell-range-on-multiple-worksheets-40ca91ff-9dcb-4ad1-99d2-787d0bc888b6 */
describe("a reference through several sheets", () => {
  it("takes each sheet from the one to the other, and is #REF! where it stands for no list of ranges", async () => {
    expect(await sums()).toEqual([
      ["=SUM(Blad1:Blad4!A1)", 1111],
      ["=SUM('Blad2:Blad 3'!A1:A2,5)", 119],
      ["=COUNT(Blad1:Blad4!A1:A2)-MAX(Blad4:Blad2!A1)", -992],
      ["=Blad1:Blad4!A1*2", "#REF!"],
    ]);
    await change((worksheets) => (worksheets.getItem("Blad 3").getRange("A1").values = [[300]]));
    expect((await sums())[0]?.[1]).toBe(1311);
  });

  it("counts sheets that come in between or go, and keeps its ends when they are renamed or deleted", async () => {
    await change((worksheets) => {
      const made = worksheets.add("Nieuw");
      made.getRange("A1").values = [[50000]];
      made.position = 2;
    });
    expect((await sums())[0]).toEqual(["=SUM(Blad1:Blad4!A1)", 51111]);
    await change((worksheets) => (worksheets.getItem("Blad2").position = 5));
    expect((await sums())[0]).toEqual(["=SUM(Blad1:Blad4!A1)", 51101]);
    await change((worksheets) => (worksheets.getItem("Blad4").name = "Het vierde"));
    expect((await sums())[0]).toEqual(["=SUM('Blad1:Het vierde'!A1)", 51101]);
    await change((worksheets) => worksheets.getItem("Blad1").delete());
    expect((await sums())[0]).toEqual(["=SUM('Nieuw:Het vierde'!A1)", 51100]);
    await change((worksheets) => worksheets.getItem("Nieuw").delete());
    await change((worksheets) => worksheets.getItem("Blad 3").delete());
    expect((await sums())[0]).toEqual(["=SUM('Het vierde:Het vierde'!A1)", 1000]);
  });

  it("is followed in a name as well", async () => {
    await change((worksheets) => {
      worksheets.context.workbook.names.add("Alle", "=SUM(Blad1:Blad4!$A$1)");
      worksheets.getItem("Som").getRange("A1").formulas = [["=Alle*2"]];
    });
    expect((await sums())[0]).toEqual(["=Alle*2", 2222]);
    await change((worksheets) => {
      worksheets.getItem("Blad2").getRange("1:1").insert("Down");
      worksheets.getItem("Blad4").name = "Einde";
      worksheets.getItem("Blad 3").delete();
    });
    const formula = await run(async (context) => {
      const name = context.workbook.names.getItem("Alle").load("formula");
      await context.sync();
      return name.formula;
    });
    // Row 1 of Blad2 is a new one now.
    expect([formula, (await sums())[0]]).toEqual(["=SUM(Blad1:Einde!$A$1)", ["=Alle*2", 2002]]);
  });

  it("leaves other formulas alone, and sheets that are not there are #REF!", () => {
    const sheets = ["Blad1", "Blad2", "A'b"];
    for (const formula of [
      "=SUM(Blad1!A1:Blad1!B2)",
      '="Blad1:Blad2!A1"',
      "=SUM(A1:B2)*Blad1!A1",
      "=Blad1!A1:INDEX(Blad1!A:A,2)",
    ])
      expect(spelledOut(formula, sheets)).toBe(formula);
    expect(spelledOut("=SUM(Blad1:Weg!A1)", sheets)).toBe("=SUM(#REF!)");
    expect(spelledOut("=SUM(Blad2:'A''b'!$A$1:B2)+1", sheets)).toBe("=SUM(Blad2!$A$1:B2,'A''b'!$A$1:B2)+1");
  });
});
