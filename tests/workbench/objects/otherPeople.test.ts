import type { Rect } from "../../../src/workbench/engine/Engine";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;

beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
});
afterEach(() => host.dispose());

const cell = (row: number, column: number): Rect => ({ row, column, rows: 1, columns: 1 });
const valueAt = (sheetId: string, row: number, column: number) =>
  host.engine.read(sheetId, cell(row, column))[0]?.[0]?.value;

describe("a sheet that is copied", () => {
  it("has the names that led to it a second time, as names of its own", async () => {
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:A2").formulas = [[3], ["=A1*2"]];
      context.workbook.names.add("Cijfer", sheet.getRange("A1"));
      context.workbook.worksheets.add("Elders");
      context.workbook.names.add("Anders", context.workbook.worksheets.getItem("Elders").getRange("B2"));
      await context.sync();
      const copy = sheet.copy("After", sheet).load("name, position");
      const range = copy.getRange("A1:A2").load("values, formulas");
      const names = copy.names.load("items/name, items/formula, items/scope");
      const all = context.workbook.names.load("items/name");
      await context.sync();
      return {
        name: copy.name,
        position: copy.position,
        formulas: range.formulas as unknown[][],
        names: names.items.map((item) => [item.name, item.formula as unknown, item.scope]),
        all: all.items.map((item) => item.name),
      };
    });
    expect(found).toEqual({
      name: "Blad1 (2)",
      position: 1,
      formulas: [[3], ["=A1*2"]],
      names: [["Cijfer", "='Blad1 (2)'!$A$1", "Worksheet"]],
      all: ["Cijfer", "Anders"],
    });
  });

  it("keeps its own name on its cell when rows come above it", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1").values = [[3]];
      context.workbook.names.add("Cijfer", sheet.getRange("A1"));
      const copy = sheet.copy();
      await context.sync();
      copy.getRange("1:2").insert("Down");
      const name = copy.names.getItem("Cijfer").load("formula");
      await context.sync();
      expect(name.formula).toBe("='Blad1 (2)'!$A$3");
    });
  });
});

describe("cells that are cut and pasted elsewhere", () => {
  it("take references, names and conditional formats along", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A1:B1").formulas = [[3, "=A1*2"]];
      sheet.getRange("D1").formulas = [["=A1+Cijfer"]];
      context.workbook.names.add("Cijfer", sheet.getRange("A1"));
      const rule = sheet.getRange("A1:B1").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=A1>1";
      rule.custom.format.fill.color = "#FF0000";
      await context.sync();
      sheet.getRange("A1:B1").moveTo("C10");
      await context.sync();
    });
    await host.engine.settle();
    expect([valueAt("sheet1", 0, 0), valueAt("sheet1", 9, 2), valueAt("sheet1", 9, 3)]).toEqual([null, 3, 6]);
    expect(host.engine.nameFormula("Cijfer")).toBe("=Blad1!$C$10");
    expect(valueAt("sheet1", 0, 3)).toBe(6);
    expect(host.engine.rules("sheet1")).toMatchObject([{ rects: [{ row: 9, column: 2, rows: 1, columns: 2 }] }]);
  });
});

describe("rows that come above what a user set", () => {
  it("take heights, levels, drop-downs, tables and unlocked cells along", async () => {
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("A5").dataValidation.rule = { list: { inCellDropDown: true, source: "=$F$1:$F$2" } };
      sheet.getRange("A8:B9").values = [
        ["a", "b"],
        [1, 2],
      ];
      sheet.tables.add("A8:B9", true);
      sheet.getRange("3:3").group("ByRows");
      sheet.getRange("C4").format.protection.locked = false;
      sheet.getRange("A12:B13").merge();
      await context.sync();
      sheet.getRange("1:2").insert("Down");
      const table = sheet.tables.getItem("Tabel1").getRange().load("address");
      const merged = sheet.getRange("A1:D20").getMergedAreasOrNullObject().load("address");
      await context.sync();
      expect([table.address, merged.address]).toEqual(["Blad1!A10:B11", "Blad1!A14:B15"]);
      const none = sheet.getRange("A1:D5").getMergedAreasOrNullObject();
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
    const state = host.host.model.sheet("sheet1");
    expect(state.validations.map(({ rect }) => rect.row)).toEqual([6]);
    expect([...state.rowLevels]).toEqual([[4, 1]]);
    expect(state.unlocked.map(({ row }) => row)).toEqual([5]);
  });
});

describe("an Excel that answers badly", () => {
  const write = (value: number) =>
    run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[value]];
      await context.sync();
    }).then(
      () => "done",
      (error: { code?: string }) => error.code ?? String(error),
    );

  it("has done nothing when it was busy", async () => {
    host.host.switches.busy = 1;
    expect([await write(1), valueAt("sheet1", 0, 0)]).toEqual(["RequestAborted", null]);
    expect(await write(2)).toBe("done");
  });

  it("has done all when only its answer was lost", async () => {
    host.host.switches.lostAnswers = 1;
    expect([await write(1), valueAt("sheet1", 0, 0)]).toEqual(["ConnectionFailure", 1]);
  });
});
