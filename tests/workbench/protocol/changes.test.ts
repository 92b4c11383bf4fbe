import type { CellInput } from "../../../src/workbench/engine/Engine";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let run: typeof Excel.run;
let heard: unknown[][];

beforeEach(async () => {
  host = await startHost();
  run = excelOf(host).run;
  heard = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:B2").formulas = [
      [1, "=A1*2"],
      [2, "=A2*2"],
    ];
    await context.sync();
  });
});
afterEach(() => host.dispose());

const value = (given: string | number): CellInput => ({ kind: "value", value: given });
const soon = () => new Promise((resolve) => setTimeout(resolve, 30));
const listen = (add: (context: Excel.RequestContext) => void) =>
  run(async (context) => {
    add(context);
    await context.sync();
  });
const type = async (row: number, column: number, inputs: CellInput[][]) => {
  await host.userTypes("sheet1", { row, column, rows: inputs.length, columns: inputs[0]?.length ?? 0 }, inputs);
  await soon();
};

describe("an add-in that listens for formulas", () => {
  beforeEach(() =>
    listen((context) =>
      context.workbook.worksheets.onFormulaChanged.add(async ({ source, worksheetId, formulaDetails, type }) => {
        heard.push([
          source,
          worksheetId,
          type,
          formulaDetails.map((each) => `${each.cellAddress} ${each.previousFormula}`),
        ]);
      }),
    ),
  );
  const changed = (source: string, ...details: string[]) => [source, "sheet1", "WorksheetFormulaChanged", details];

  it("hears of one that a user overtypes, of a pasted block in one event, and of nothing else", async () => {
    await type(0, 0, [[value(5)]]);
    await type(5, 1, [[{ kind: "formula", formula: "=A1" }]]);
    expect(heard).toEqual([]);
    await type(0, 1, [[value(40)]]);
    await type(0, 1, [[value(41)]]);
    expect(heard).toEqual([changed("Local", "B1 =A1*2")]);
    await type(0, 0, [
      [value(1), { kind: "formula", formula: "=A1*3" }],
      [{ kind: "empty" }, { kind: "empty" }],
    ]);
    expect(heard.slice(1)).toEqual([changed("Local", "B2 =A2*2")]);
    await type(0, 1, [[{ kind: "formula", formula: "=A1*3" }]]);
    await type(0, 1, [[{ kind: "formula", formula: "=A1*4" }]]);
    expect(heard.slice(2)).toEqual([changed("Local", "B1 =A1*3")]);
  });

  it("hears of a colleague's change as one from elsewhere, and of its own writes", async () => {
    await host.colleagueWrites("sheet1", { row: 0, column: 1, rows: 1, columns: 1 }, [[value(3)]]);
    await run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("B2").values = [[9]];
      await context.sync();
    });
    await soon();
    expect(heard).toEqual([changed("Remote", "B1 =A1*2"), changed("Local", "B2 =A2*2")]);
  });
});

it("an add-in hears of formulas on the sheet that it asked about only, until it stops", async () => {
  const registration = await run(async (context) => {
    const added = context.workbook.worksheets.getFirst().onFormulaChanged.add(async (event) => {
      heard.push([event.formulaDetails[0]?.cellAddress]);
    });
    context.workbook.worksheets.add("Elders").getRange("A1").formulas = [["=1"]];
    await context.sync();
    return added;
  });
  await host.userTypes("sheet2", { row: 0, column: 0, rows: 1, columns: 1 }, [[value(3)]]);
  await type(0, 1, [[value(3)]]);
  expect(heard).toEqual([["B1"]]);
  await run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  await type(1, 1, [[value(3)]]);
  expect(heard).toEqual([["B1"]]);
});

it("a changed cell tells what it held, a changed block does not; a formula tells its answer", async () => {
  await listen((context) =>
    context.workbook.worksheets
      .getFirst()
      .onChanged.add(async ({ address, details, triggerSource, source, changeType }) => {
        const told = details as Excel.ChangedEventDetail | undefined;
        const change = told
          ? [told.valueBefore, told.valueTypeBefore, told.valueAfter, told.valueTypeAfter]
          : ["nothing told"];
        heard.push([address, changeType, source, triggerSource, ...change]);
      }),
  );
  await type(0, 0, [[value(7)]]);
  await type(8, 0, [[{ kind: "formula", formula: "=A1+1" }]]);
  await type(8, 0, [[{ kind: "formula", formula: "=1/0" }]]);
  await type(3, 3, [[value("a"), value("b")]]);
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("2:3").insert("Down");
    sheet.getRange("C:C").delete("Left");
    await context.sync();
  });
  await soon();
  expect(heard).toEqual([
    ["A1", "RangeEdited", "Local", "Unknown", 1, "Double", 7, "Double"],
    ["A9", "RangeEdited", "Local", "Unknown", "", "Empty", 8, "Double"],
    ["A9", "RangeEdited", "Local", "Unknown", 8, "Double", "#DIV/0!", "Error"],
    ["D4:E4", "RangeEdited", "Local", "Unknown", "nothing told"],
    ["A1", "RangeEdited", "Local", "ThisLocalAddin", 7, "Double", "x", "String"],
    ["2:3", "RowInserted", "Local", "ThisLocalAddin", "nothing told"],
    ["C:C", "ColumnDeleted", "Local", "ThisLocalAddin", "nothing told"],
  ]);
});

it("tables tell of what changes in them, and that they come and go", async () => {
  await listen((context) => {
    const { tables } = context.workbook;
    tables.onAdded.add(async ({ tableId, source }) => void heard.push(["added", tableId, source]));
    tables.onChanged.add(async ({ address, changeType, tableId }) => void heard.push([address, changeType, tableId]));
    tables.onDeleted.add(async ({ tableName }) => void heard.push(["deleted", tableName]));
  });
  await run(async (context) => {
    context.workbook.worksheets.getFirst().tables.add("D1:E3", true).name = "Tbl";
    await context.sync();
  });
  await type(0, 0, [[value(3)]]);
  await type(1, 3, [[value(3)]]);
  await run(async (context) => {
    context.workbook.tables.getItem("Tbl").delete();
    await context.sync();
  });
  await soon();
  expect(heard.filter(([what]) => what !== "D1:E3")).toEqual([
    ["added", "{table-1}", "Local"],
    ["D2", "RangeEdited", "{table-1}"],
    ["deleted", "Tbl"],
  ]);
});
