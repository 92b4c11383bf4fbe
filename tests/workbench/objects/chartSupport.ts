import type { NodeHost } from "../../../src/workbench/node/createNodeHost";
import { excelOf, startHost } from "../../support/nodeHost";

/** A workbook with themes by year in A1:D4 of Blad1, and what a test does with its charts through the real Office.js. */
export class ChartTest {
  private constructor(
    readonly host: NodeHost,
    readonly run: typeof Excel.run,
  ) {}

  static async start(): Promise<ChartTest> {
    const host = await startHost();
    const run = excelOf(host).run;
    await run(async (context) => {
      sheetOf(context).getRange("A1:D4").values = [
        ["", 2020, 2021, 2022],
        ["Recherche", 10, 20, "=B2*3"],
        ["Preventie", 5, -4, 6],
        ["Aangekondigd", 15, 18, 40],
      ];
      await context.sync();
    });
    return new ChartTest(host, run);
  }

  /** Excel's error code, or "done". */
  code(work: (context: Excel.RequestContext) => Promise<unknown>): Promise<string> {
    return this.run(work).then(
      () => "done",
      (error: { code?: string }) => error.code ?? String(error),
    );
  }

  /** Names, categories and values of the series, read by the library itself. */
  shown(chart: (context: Excel.RequestContext) => Excel.Chart = first): Promise<unknown[][]> {
    return this.run(async (context) => {
      const { series } = chart(context);
      series.load("items/name");
      await context.sync();
      const read = series.items.map((each) => ({
        name: each.name,
        categories: each.getDimensionValues("Categories"),
        values: each.getDimensionValues("Values"),
      }));
      await context.sync();
      return read.map(({ name, categories, values }) => [name, categories.value, values.value]);
    });
  }
}

export const sheetOf = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Blad1");

export const first = (context: Excel.RequestContext) => sheetOf(context).charts.getItemAt(0);

export const add = (context: Excel.RequestContext, address = "A1:D4", type = "ColumnStacked") =>
  sheetOf(context).charts.add(
    type as Excel.ChartType,
    sheetOf(context).getRange(address),
    "Rows" as Excel.ChartSeriesBy,
  );
