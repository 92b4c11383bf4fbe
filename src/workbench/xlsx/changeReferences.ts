import type { ChartFile, ChartReference } from "./ChartFile";

/** Puts another reference in the place of each one of a chart, in the chart itself. */
export function changeReferences(chart: ChartFile, change: (reference: ChartReference) => ChartReference): void {
  if (chart.title.cell !== undefined) chart.title.cell = change(chart.title.cell);
  for (const series of chart.series) {
    series.values = change(series.values);
    if (series.categories !== undefined) series.categories = change(series.categories);
    if (typeof series.name === "object" && series.name !== null) series.name = { cells: change(series.name.cells) };
  }
}
