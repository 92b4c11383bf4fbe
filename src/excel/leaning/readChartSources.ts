import type { OtherFormula } from "../../plan/leaning/Leaners";
import { excelProblem } from "../excelProblem";

interface SheetChart {
  readonly sheet: string;
  readonly chart: Excel.Chart;
}

/** Which cells charts show, and the charts of which this Excel doesn't tell. */
export interface ChartSources {
  readonly sources: readonly OtherFormula[];
  /** "Blad1, Grafiek 1" */
  readonly unseen: readonly string[];
}

/** From ExcelApi 1.15 on Excel tells which cells a chart shows: above what the manifest asks. */
function tells(): boolean {
  return (
    Office.context.requirements.isSetSupported("ExcelApi", "1.15") &&
    typeof Excel.ChartSeries.prototype.getDimensionDataSourceString === "function"
  );
}

/** Reads which cells charts show. Two syncs where there are charts, and none without. */
export async function readChartSources(
  context: Excel.RequestContext,
  charts: readonly SheetChart[],
): Promise<ChartSources> {
  const unseen = { sources: [], unseen: charts.map(({ sheet, chart }) => `${sheet}, ${chart.name}`) };
  if (charts.length === 0 || !tells()) return unseen;
  try {
    const series = charts.map(({ chart }) => chart.series.load("items/name"));
    await context.sync();
    const asked = series.map(({ items }) =>
      items.flatMap((each) => [
        each.getDimensionDataSourceString("Values"),
        each.getDimensionDataSourceString("Categories"),
      ]),
    );
    await context.sync();
    const sources = charts.map(({ sheet, chart }, index): OtherFormula => {
      const formulas = (asked[index] ?? []).map(({ value }) => value).filter((each) => each !== "");
      return { kind: "chart", sheet, address: chart.name, area: null, formulas };
    });
    return { sources, unseen: [] };
  } catch (error) {
    // A series may show what is in no cells, which Excel has no address for: then she looks herself.
    const { kind } = excelProblem(error);
    if (kind !== "unexpected" && kind !== "tooOld") throw error;
    return unseen;
  }
}
