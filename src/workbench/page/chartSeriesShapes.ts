import type { ShownSeries } from "../model/chartData";
import { chartGroup, chartKind } from "../xlsx/chartKinds";
import type { Plot } from "./chartPlot";
import type { ChartShape } from "./ChartShape";
import type { ChartContent } from "./chartShapes";
import { accent, dashOf, pixelsPerPoint, seriesColor, shownColor, textStyle } from "./chartStyle";

/** Columns (or bars) first, lines over them. */
export function seriesShapes(content: ChartContent, plot: Plot): ChartShape[] {
  const shown = content.series.map((each, index) => ({ ...each, index, reach: [] as Reach[] }));
  for (const each of shown) each.reach = reachOf(each, shown);
  const isLine = ({ series }: ShownSeries) => chartKind(series.type).family === "line";
  const columns = shown.filter((each) => !isLine(each)).flatMap((each) => columnShapes(each, shown, content, plot));
  const lines = shown.filter(isLine).flatMap((each) => lineShapes(each, content, plot));
  return [...columns, ...lines];
}

/** From where to where one value reaches, in values; null where there is none. */
type Reach = { readonly from: number; readonly to: number } | null;

interface Drawn extends ShownSeries {
  readonly index: number;
  reach: Reach[];
}

/** Stacked values begin where those of the series before them end: plus and minus apart for columns, together for lines. */
function reachOf({ series, values, index }: Drawn, all: readonly Drawn[]): Reach[] {
  const { family, stacking } = chartKind(series.type);
  if (stacking === "clustered") return values.map((value) => (value === null ? null : { from: 0, to: value }));
  const group = all.filter((each) => chartGroup(each.series) === chartGroup(series));
  return values.map((value, at) => {
    if (value === null) return null;
    const whole = group.reduce((sum, each) => sum + Math.abs(each.values[at] ?? 0), 0);
    const share = (amount: number) => (stacking === "percent" ? (whole === 0 ? 0 : amount / whole) : amount);
    const before = group.filter((each) => each.index < index).map((each) => each.values[at] ?? 0);
    const below = before.filter((each) => family === "line" || each < 0 === value < 0);
    const from = below.reduce((sum, each) => sum + each, 0);
    return { from: share(from), to: share(from + value) };
  });
}

function columnShapes(each: Drawn, all: readonly Drawn[], content: ChartContent, plot: Plot): ChartShape[] {
  const { series, index, reach } = each;
  const group = all.filter((other) => chartGroup(other.series) === chartGroup(series));
  const stacked = chartKind(series.type).stacking !== "clustered";
  const overlap = (series.overlap ?? (stacked ? 100 : 0)) / 100;
  const place = plot.turned ? group.length - 1 - group.indexOf(each) : group.indexOf(each);
  // In widths of one column: the columns with their overlaps, and the gap of the whole.
  const spread = 1 + (group.length - 1) * (1 - overlap) + series.gapWidth / 100;
  const fill = seriesColor(series, index);
  const stroke = shownColor(series.line.color, null);
  return reach.flatMap((one, at): ChartShape[] => {
    if (!one) return [];
    const { start, size } = plot.band(at);
    const thick = size / spread;
    const offset = start + thick * (series.gapWidth / 200 + place * (1 - overlap));
    const [a, b] = [plot.value(one.from, series.secondary), plot.value(one.to, series.secondary)];
    const along = { at: Math.min(a, b), size: Math.abs(a - b) };
    const box = plot.lying
      ? { x: along.at, y: offset, width: along.size, height: thick }
      : { x: offset, y: along.at, width: thick, height: along.size };
    const column: ChartShape[] = fill || stroke ? [{ kind: "rect", ...box, fill, stroke }] : [];
    return [...column, ...columnLabel(each, at, box, b <= a, content, plot)];
  });
}

function columnLabel(
  { series, values, categories, name }: Drawn,
  at: number,
  box: { x: number; y: number; width: number; height: number },
  up: boolean,
  content: ChartContent,
  plot: Plot,
): ChartShape[] {
  const words = labelText({ series, values, categories, name }, at, content);
  if (!series.labels || words === "") return [];
  const style = textStyle(series.labels.font, 9, content.chart.font);
  const stacked = chartKind(series.type).stacking !== "clustered";
  const position = series.labels.position ?? (stacked ? "Center" : "OutsideEnd");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (plot.lying || position === "Center")
    return [{ kind: "text", ...middle, text: words, anchor: "middle", style, turned: false }];
  const atEnd = position !== "InsideBase";
  const edge = up === atEnd ? box.y : box.y + box.height;
  const outwards = position === "OutsideEnd" ? 1 : -1;
  const y = edge + (up === atEnd ? -1 : 1) * outwards * style.size * 0.7;
  return [{ kind: "text", x: middle.x, y, text: words, anchor: "middle", style, turned: false }];
}

function lineShapes(each: Drawn, content: ChartContent, plot: Plot): ChartShape[] {
  const { series, index, reach } = each;
  const color = seriesColor(series, index);
  const blank = content.chart.blanks;
  const filled = reach.map((one) => one ?? (blank === "Zero" ? { from: 0, to: 0 } : null));
  const points = filled.map((one, at): [number, number] | null => {
    if (!one) return null;
    const { start, size } = plot.band(at);
    const [along, across] = [plot.value(one.to, series.secondary), start + size / 2];
    return plot.lying ? [along, across] : [across, along];
  });
  const pieces: [number, number][][] = [[]];
  for (const point of points) {
    if (point) pieces.at(-1)?.push(point);
    else if (blank !== "Interplotted") pieces.push([]);
  }
  const width = (series.line.weight ?? 2.25) * pixelsPerPoint;
  const lines = color
    ? pieces
        .filter((piece) => piece.length > 1)
        .map((piece): ChartShape => ({ kind: "line", points: piece, stroke: color, width, dash: dashOf(series.line) }))
    : [];
  const style = series.marker.style ?? (chartKind(series.type).markers ? "Circle" : "None");
  const dotColor = shownColor(series.marker.fill, accent(index));
  const size = (series.marker.size ?? 5) * pixelsPerPoint;
  const dots = points.flatMap((point): ChartShape[] =>
    point && style !== "None" && dotColor ? [{ kind: "dot", x: point[0], y: point[1], size, fill: dotColor }] : [],
  );
  return [...lines, ...dots, ...points.flatMap((point, at) => lineLabel(each, at, point, content))];
}

function lineLabel(each: Drawn, at: number, point: [number, number] | null, content: ChartContent): ChartShape[] {
  const { labels } = each.series;
  const text = labelText(each, at, content);
  if (!labels || !point || text === "") return [];
  const style = textStyle(labels.font, 9, content.chart.font);
  const [x, y] = point;
  const beside = style.size * 0.9;
  if (labels.position === "Center") return [{ kind: "text", x, y, text, anchor: "middle", style, turned: false }];
  if (labels.position === "Top" || labels.position === "Bottom") {
    const up = labels.position === "Top" ? -beside : beside;
    return [{ kind: "text", x, y: y + up, text, anchor: "middle", style, turned: false }];
  }
  const left = labels.position === "Left";
  return [
    { kind: "text", x: x + (left ? -beside : beside), y, text, anchor: left ? "end" : "start", style, turned: false },
  ];
}

function labelText({ series, values, categories, name }: ShownSeries, at: number, { write }: ChartContent): string {
  const { labels } = series;
  const value = values[at] ?? null;
  if (!labels || value === null) return "";
  return [
    labels.showSeriesName ? name : "",
    labels.showCategoryName ? (categories[at] ?? "") : "",
    labels.showValue ? write(value, labels.numberFormat) : "",
  ]
    .filter((part) => part !== "")
    .join("; ");
}
