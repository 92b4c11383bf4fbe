import { openWorkbookFile } from "../../../src/workbench/model/openWorkbookFile";
import { toWorkbookFile } from "../../../src/workbench/model/toWorkbookFile";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { readXlsx } from "../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../src/workbench/xlsx/writeXlsx";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;

/** 10 and 20 in A1:A2 of Blad1, 100 in A1 of "Blad twee"; names of the workbook and names of a sheet. */
beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
  await run(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItem("Blad1");
    const second = workbook.worksheets.add("Blad twee");
    sheet.getRange("A1:A2").values = [[10], [20]];
    second.getRange("A1").values = [[100]];
    workbook.names.add("Som", "=Blad1!$A$1+Blad1!$A$2");
    workbook.names.add("Cel", sheet.getRange("A1"));
    second.names.add("Cel", second.getRange("A1"));
    second.names.add("Alleen", "=Cel*2");
    await context.sync();
  });
});
afterEach(() => host.dispose());

async function at(sheet: string, formula: string): Promise<unknown[]> {
  return run(async (context) => {
    const range = context.workbook.worksheets.getItem(sheet).getRange("H1");
    range.formulas = [[formula]];
    range.load("formulas, values");
    await context.sync();
    return [(range.formulas as unknown[][])[0]?.[0], (range.values as unknown[][])[0]?.[0]];
  });
}

describe("a name in a formula", () => {
  it.each([
    ["=2*Som", 60],
    ["=Som*2", 60],
    ["=-Som", -30],
    ["=Cel*-Cel", -100],
    ["=SUM(-Cel,1)", -9],
    ["=IF(-Cel<0,1,2)", 1],
    ["=SUM(Cel:A2)", 30],
    ['=Som&""', "30"],
  ])("counts as one figure, whatever it stands for: %s is %s", async (formula, value) => {
    expect(await at("Blad1", formula)).toEqual([formula, value]);
  });

  it.each([
    ["=LET(Som,3,Som+1)", 4],
    ["=LET(cel,A2,cel+1)", 21],
    ["=LET(x,Cel,x+1)", 11],
    ["=LET(x,A1,y,x*2,x+y)", 30],
    ["=LAMBDA(Cel,Cel+1)(A2)", 21],
  ])("is not meant by a word that LET or LAMBDA gives a meaning: %s is %s", async (formula, value) => {
    expect(await at("Blad1", formula)).toEqual([formula, value]);
  });

  it("that comes later leaves a LET over cells as it was", async () => {
    expect(await at("Blad1", "=LET(x,A1,x+1)")).toEqual(["=LET(x,A1,x+1)", 11]);
    const after = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad1");
      context.workbook.names.add("x", sheet.getRange("A2"));
      sheet.getRange("A1").values = [[50]];
      const cell = sheet.getRange("H1").load("formulas, values");
      await context.sync();
      return [cell.formulas, cell.values];
    });
    expect(after).toEqual([[["=LET(x,A1,x+1)"]], [[51]]]);
  });
});

/** https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 (The scope of a name) */
describe("a name of a sheet", () => {
  it("goes before the workbook's on its own sheet, and is reached through its sheet elsewhere", async () => {
    expect(await at("Blad1", "=Cel")).toEqual(["=Cel", 10]);
    expect(await at("Blad twee", "=Cel+1")).toEqual(["=Cel+1", 101]);
    expect(await at("Blad1", "='Blad twee'!Cel+Cel")).toEqual(["='Blad twee'!Cel+Cel", 110]);
    expect(await at("Blad1", "=Alleen")).toEqual(["=Alleen", "#NAME?"]);
    expect(await at("Blad twee", "=Alleen")).toEqual(["=Alleen", 200]);
    expect(await at("Blad1", "=-'Blad twee'!Alleen")).toEqual(["=-'Blad twee'!Alleen", -200]);
  });

  it("is found by what was typed before it was there, follows its sheet's name and cells, and is #NAME? once deleted", async () => {
    await at("Blad twee", "=Later");
    await at("Blad1", "='Blad twee'!Later+1");
    const read = () =>
      run(async (context) => {
        const { worksheets } = context.workbook;
        const ranges = worksheets.load("items/name");
        await context.sync();
        const cells = ranges.items.map((sheet) => sheet.getRange("H1").load("formulas, values"));
        await context.sync();
        return cells.flatMap((each) => [(each.formulas as unknown[][])[0]?.[0], (each.values as unknown[][])[0]?.[0]]);
      });
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad twee");
      sheet.names.add("Later", sheet.getRange("A1"));
      await context.sync();
    });
    expect(await read()).toEqual(["='Blad twee'!Later+1", 101, "=Later", 100]);
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Blad twee");
      sheet.name = "Tweede";
      sheet.getRange("A1").insert("Down");
      await context.sync();
      sheet.getRange("A2").values = [[7]];
      await context.sync();
    });
    expect(await read()).toEqual(["=Tweede!Later+1", 8, "=Later", 7]);
    await run(async (context) => {
      context.workbook.worksheets.getItem("Tweede").names.getItem("Later").delete();
      await context.sync();
    });
    expect(await read()).toEqual(["=Tweede!Later+1", "#NAME?", "=Later", "#NAME?"]);
  });

  it("is one in a file and when that is opened", async () => {
    await at("Blad twee", "=Cel+Alleen");
    await at("Blad1", "='Blad twee'!Cel+Cel");
    const bytes = writeXlsx(toWorkbookFile(host.engine, host.host.model));
    const { file } = await readXlsx(bytes);
    expect(file.names.map(({ name, scope, formula }) => [name, scope, formula])).toEqual([
      ["Som", null, "=Blad1!$A$1+Blad1!$A$2"],
      ["Cel", null, "=Blad1!$A$1"],
      ["Cel", "Blad twee", "='Blad twee'!$A$1"],
      ["Alleen", "Blad twee", "=Cel*2"],
    ]);
    const other = await startHost();
    openWorkbookFile(file, other.engine, other.host.model);
    await other.engine.settle();
    const found = other.engine.sheets().map(({ id }) => {
      const cell = other.engine.read(id, { row: 0, column: 7, rows: 1, columns: 1 })[0]?.[0];
      return [cell?.formula, cell?.value];
    });
    other.dispose();
    expect(found).toEqual([
      ["='Blad twee'!Cel+Cel", 110],
      ["=Cel+Alleen", 300],
    ]);
  });
});
