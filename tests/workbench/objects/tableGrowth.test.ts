import type { CellInput } from "../../../src/workbench/engine/Engine";
import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

let host: NodeHost;
let other = "";
const check = '=IF([@Code]="S1","ja",SUM(T[Bedrag]))';

async function run(work: (context: Excel.RequestContext) => void): Promise<void> {
  await excelOf(host).run(async (context) => {
    work(context);
    await context.sync();
  });
  await host.engine.settle();
}

/** A table that grew from one row to three, and formulas on another sheet that add it up; one longer than 64 characters. */
beforeEach(async () => {
  host = await startHost();
  await run((context) => {
    const sheet = context.workbook.worksheets.getItem("Blad1");
    const sums = context.workbook.worksheets.add("Sommen");
    sheet.getRange("A1:C2").formulas = [
      ["Code", "Bedrag", "Check"],
      ["S1", 1, ""],
    ] as string[][];
    sheet.tables.add("A1:C2", true).name = "T";
    sheet.getRange("C2").formulas = [[check]];
    sums.getRange("A1").values = [["S1"]];
    sums.getRange("B1:B3").formulas = [
      ["=SUM(T[Bedrag])"],
      ['=ROUND(SUMIFS(T[Bedrag],T[Code],$A$1,T[Bedrag],"<="&1000000,T[Bedrag],">="&-1000000),6)'],
      ["=SUMPRODUCT((T[Code]=$A$1)*1)"],
    ];
  });
  for (const amount of [2, 3])
    await run((context) => void context.workbook.tables.getItem("T").rows.add(undefined, [["S1", amount, check]]));
  other = host.engine.sheets()[1]?.id ?? "";
});
afterEach(() => host.dispose());

const type = async (row: number, column: number, value: string | number) => {
  const input: CellInput = { kind: "value", value };
  host.engine.write("sheet1", { row, column, rows: 1, columns: 1 }, [[input]]);
  await host.engine.settle();
};
const read = (sheetId: string, row: number, column: number, rows: number) =>
  host.engine.read(sheetId, { row, column, rows, columns: 1 }).map(([cell]) => cell?.error ?? cell?.value);
const sums = () => read(other, 0, 1, 3);

describe("a table that grew", () => {
  it("is added up whole, and still is after the next change in its cells", async () => {
    expect(sums()).toEqual([6, 6, 3]);
    await type(2, 1, 100);
    expect(sums()).toEqual([104, 104, 3]);
    await type(1, 0, "S2");
    expect([sums(), read("sheet1", 1, 2, 3)]).toEqual([
      [104, 103, 2],
      [104, "ja", "ja"],
    ]);
  });

  it("compares text as it is: a star is a star", async () => {
    await type(1, 0, "S*");
    expect([sums(), read("sheet1", 1, 2, 1)]).toEqual([[6, 5, 2], [6]]);
    host.engine.write(other, { row: 0, column: 0, rows: 1, columns: 1 }, [[{ kind: "value", value: "S?" }]]);
    await host.engine.settle();
    expect(sums()[2]).toBe(0);
  });

  it("takes conditional formats along into its new rows", async () => {
    await run((context) => {
      const rule = context.workbook.worksheets.getItem("Blad1").getRange("A2:C4").conditionalFormats.add("Custom");
      rule.custom.rule.formula = "=$B2>2";
      rule.custom.format.fill.color = "#F8CBAD";
    });
    await run((context) => void context.workbook.tables.getItem("T").rows.add(undefined, [["S1", 9, check]]));
    expect(host.engine.rules("sheet1")[0]?.rects).toEqual([{ row: 1, column: 0, rows: 4, columns: 3 }]);
    expect(await host.engine.shownStyle("sheet1", 4, 1)).toMatchObject({ fill: "#F8CBAD" });
  });
});
