import type { ChartLabels, ChartSeries, ChartType } from "./ChartFile";

export type ChartFamily = "column" | "bar" | "line";
export type Stacking = "clustered" | "stacked" | "percent";

/** How a kind of chart is drawn. @example chartKind("ColumnStacked") // { family: "column", stacking: "stacked", markers: false } */
export function chartKind(type: ChartType): { family: ChartFamily; stacking: Stacking; markers: boolean } {
  const family = type.startsWith("Column") ? "column" : type.startsWith("Bar") ? "bar" : "line";
  const stacking = type.endsWith("100") ? "percent" : type.endsWith("Stacked") ? "stacked" : "clustered";
  return { family, stacking, markers: type.startsWith("LineMarkers") };
}

/** The name of a kind in `Excel.ChartType`. */
export function chartTypeOf(family: ChartFamily, stacking: Stacking, markers: boolean): ChartType {
  if (family === "line") {
    if (stacking === "clustered") return markers ? "LineMarkers" : "Line";
    return markers ? "LineMarkersStacked" : "LineStacked";
  }
  const ending = ({ clustered: "Clustered", stacked: "Stacked", percent: "Stacked100" } as const)[stacking];
  return family === "column" ? `Column${ending}` : `Bar${ending}`;
}

/** Series that Excel draws together: of one kind, on one axis. They share gap, overlap and stacking. */
export function chartGroup({ type, secondary }: Pick<ChartSeries, "type" | "secondary">): string {
  const { family, stacking } = chartKind(type);
  return `${secondary ? 1 : 0} ${family} ${stacking}`;
}

/** The series as the entries of a legend stand: columns before lines, the primary axis before the secondary one. */
export function legendOrder<Series extends Pick<ChartSeries, "type" | "secondary">>(
  series: readonly Series[],
): readonly Series[] {
  const rank = (each: Series) => (each.secondary ? 2 : 0) + (chartKind(each.type).family === "line" ? 1 : 0);
  return [...series].sort((one, other) => rank(one) - rank(other));
}

/** Where labels can stand in a kind of chart. */
export function labelPositions(type: ChartType): readonly NonNullable<ChartLabels["position"]>[] {
  const { family, stacking } = chartKind(type);
  if (family === "line") return ["Center", "Top", "Bottom", "Left", "Right"];
  const inside = ["Center", "InsideEnd", "InsideBase"] as const;
  return stacking === "clustered" ? [...inside, "OutsideEnd"] : inside;
}
