import { type ChartCache, chartFormula } from "./ChartCache";
import { CHART_SIZES, seriesColor } from "./chartDefaults";
import type { ChartLabels, ChartReference, ChartSeries } from "./ChartFile";
import { fillXml, lineXml, shapeXml, textFormatXml, valued } from "./chartFormatXml";
import { chartKind, labelPositions } from "./chartKinds";
import { escapeText } from "./escapedText";
import type { FileCell } from "./WorkbookFile";
import { element, xmlText } from "./xml";

const LOST = "#REF!";

/** `<c:ser>`; `index` is its place among all series of the chart. */
export function seriesXml(series: ChartSeries, index: number, cache: ChartCache): string {
  const line = chartKind(series.type).family === "line";
  return element("c:ser", {}, [
    valued("c:idx", index),
    valued("c:order", index),
    nameXml(series.name, cache),
    lookXml(series, index, line),
    line ? markerXml(series, index) : valued("c:invertIfNegative", series.invertIfNegative),
    labelsXml(series),
    series.categories === undefined ? "" : element("c:cat", {}, categoriesXml(series.categories, cache)),
    element("c:val", {}, numbersXml(series.values, cache)),
    line ? valued("c:smooth", series.smooth) : "",
  ]);
}

function nameXml(name: ChartSeries["name"], cache: ChartCache): string {
  if (name === null) return "";
  if (typeof name === "string") return element("c:tx", {}, element("c:v", {}, xmlText(escapeText(name))));
  return element("c:tx", {}, textsXml(name.cells, cache));
}

function lookXml({ fill, line }: ChartSeries, index: number, isLine: boolean): string {
  const color = seriesColor(index);
  if (isLine) return shapeXml(lineXml(line, { color, weight: 2.25 }));
  return shapeXml(fillXml(fill, color) + lineXml(line, { color: "none", weight: 0.75 }));
}

function markerXml({ marker, type }: ChartSeries, index: number): string {
  const automatic = chartKind(type).markers ? "Circle" : "None";
  const style = marker.style ?? automatic;
  const symbol = valued("c:symbol", style.toLowerCase());
  if (style === "None") return element("c:marker", {}, symbol);
  const color = seriesColor(index);
  const border = { color: marker.line, weight: null, dash: null };
  return element("c:marker", {}, [
    symbol,
    valued("c:size", marker.size ?? 5),
    shapeXml(fillXml(marker.fill, color) + lineXml(border, { color, weight: 0.75 })),
  ]);
}

/** Excel calls a file broken where labels stand in a place that their kind of chart does not have. */
const POSITIONS: Readonly<Record<NonNullable<ChartLabels["position"]>, string>> = {
  Center: "ctr",
  InsideEnd: "inEnd",
  InsideBase: "inBase",
  OutsideEnd: "outEnd",
  Top: "t",
  Bottom: "b",
  Left: "l",
  Right: "r",
};

function labelsXml({ labels, type }: ChartSeries): string {
  if (labels === null) return "";
  const { position, numberFormat } = labels;
  return element("c:dLbls", {}, [
    numberFormat === null ? "" : element("c:numFmt", { formatCode: numberFormat, sourceLinked: false }),
    shapeXml("<a:noFill/><a:ln><a:noFill/></a:ln>"),
    textFormatXml(labels.font, CHART_SIZES.other),
    position !== null && labelPositions(type).includes(position) ? valued("c:dLblPos", POSITIONS[position]) : "",
    valued("c:showLegendKey", false),
    valued("c:showVal", labels.showValue),
    valued("c:showCatName", labels.showCategoryName),
    valued("c:showSerName", labels.showSeriesName),
    valued("c:showPercent", false),
    valued("c:showBubbleSize", false),
  ]);
}

/** Years and other numbers stay numbers. */
function categoriesXml(reference: ChartReference, cache: ChartCache): string {
  const cells = reference === null ? [] : cache.cells(reference);
  const numeric = cells.some((cell) => cell !== null) && cells.every((cell) => typeof cell?.value === "number");
  return numeric ? numbersXml(reference, cache) : textsXml(reference, cache);
}

export function textsXml(reference: ChartReference, cache: ChartCache): string {
  const cells = reference === null ? [] : cache.cells(reference);
  const points = pointsXml(
    cells,
    (cell) => cell.error ?? (cell.value === null ? null : xmlText(escapeText(String(cell.value)))),
  );
  const formula = reference === null ? LOST : chartFormula(reference);
  return element("c:strRef", {}, [element("c:f", {}, xmlText(formula)), element("c:strCache", {}, points)]);
}

function numbersXml(reference: ChartReference, cache: ChartCache): string {
  const cells = reference === null ? [] : cache.cells(reference);
  const format = cells.find((cell) => cell !== null)?.style?.numberFormat ?? "General";
  const points = pointsXml(cells, ({ value }) => (typeof value === "number" ? String(value) : null));
  const formula = reference === null ? LOST : chartFormula(reference);
  return element("c:numRef", {}, [
    element("c:f", {}, xmlText(formula)),
    element("c:numCache", {}, element("c:formatCode", {}, xmlText(format)) + points),
  ]);
}

function pointsXml(cells: readonly (FileCell | null)[], textOf: (cell: FileCell) => string | null): string {
  const points = cells.map((cell, index) => {
    const text = cell === null ? null : textOf(cell);
    return text === null ? "" : element("c:pt", { idx: index }, element("c:v", {}, text));
  });
  return valued("c:ptCount", cells.length) + points.join("");
}
