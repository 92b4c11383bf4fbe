import { blankLabels, blankSeries } from "./blankChart";
import { CHART_SIZES, seriesColor } from "./chartDefaults";
import type { ChartLabels, ChartReference, ChartSeries, ChartType, MarkerStyle } from "./ChartFile";
import { chartKind } from "./chartKinds";
import { unescapeText } from "./escapedText";
import {
  type ChartContext,
  flagOf,
  noteUnknown,
  numberOf,
  readChartFont,
  readFill,
  readLine,
  valueOf,
} from "./readChartFormat";
import { parseRect } from "./reference";
import { attribute, child, flag, type XmlElement } from "./XmlElement";

const KNOWN = "idx order tx spPr invertIfNegative marker dLbls cat val smooth extLst";
const KNOWN_LABELS = `numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize
  separator showLeaderLines delete extLst`;
const STYLES = ["None", "Square", "Diamond", "Triangle", "X", "Star", "Dot", "Dash", "Circle", "Plus"] as const;
const POSITIONS: Readonly<Record<string, ChartLabels["position"]>> = {
  ctr: "Center",
  inEnd: "InsideEnd",
  inBase: "InsideBase",
  outEnd: "OutsideEnd",
  t: "Top",
  b: "Bottom",
  l: "Left",
  r: "Right",
};

/** One `<c:ser>`; gap and overlap are its group's. */
export function readChartSeries(
  element: XmlElement,
  type: ChartType,
  group: Pick<ChartSeries, "secondary" | "gapWidth" | "overlap">,
  context: ChartContext,
): ChartSeries {
  noteUnknown(element, KNOWN, "of a series", context);
  const color = seriesColor(numberOf(element, "idx") ?? 0);
  const isLine = chartKind(type).family === "line";
  const shape = child(element, "spPr");
  const marker = child(element, "marker");
  return {
    ...blankSeries(type),
    ...group,
    name: readName(child(element, "tx"), context),
    values: readReference(child(element, "val"), context),
    categories: child(element, "cat") === null ? undefined : readReference(child(element, "cat"), context),
    fill: isLine ? null : readFill(shape, color, context),
    line: readLine(shape, isLine ? { color, weight: 2.25 } : { color: "none", weight: 0.75 }, context),
    marker: {
      style: readMarker(marker, type),
      size: numberOf(marker, "size") === 5 ? null : numberOf(marker, "size"),
      fill: readFill(child(marker, "spPr"), color, context),
      line: readLine(child(marker, "spPr"), { color, weight: 0.75 }, context).color,
    },
    smooth: isLine && flagOf(element, "smooth"),
    invertIfNegative: flagOf(element, "invertIfNegative"),
    labels: readLabels(child(element, "dLbls"), context),
  };
}

/** Whether the lines of a group show markers: their kind of chart has them then. */
export function hasMarkers(series: readonly XmlElement[]): boolean {
  return series.some((one) => (valueOf(child(one, "marker"), "symbol") ?? "auto") !== "none");
}

function readMarker(marker: XmlElement | null, type: ChartType): MarkerStyle | null {
  const symbol = valueOf(marker, "symbol");
  const style = STYLES.find((each) => each.toLowerCase() === symbol) ?? null;
  return style === (chartKind(type).markers ? "Circle" : "None") ? null : style;
}

function readName(text: XmlElement | null, context: ChartContext): ChartSeries["name"] {
  if (text === null) return null;
  const own = child(text, "v");
  if (own) return unescapeText(own.text);
  // LibreOffice writes words as a formula.
  const literal = /^"((?:[^"]|"")*)"$/s.exec(child(child(text, "strRef"), "f")?.text ?? "");
  return literal ? (literal[1] ?? "").replaceAll('""', '"') : { cells: readReference(text, context) };
}

/** The cells behind a name, categories or values; null where they are gone. */
export function readReference(parent: XmlElement | null, context: ChartContext): ChartReference {
  const reference = child(parent, "numRef") ?? child(parent, "strRef");
  const formula = child(reference, "f")?.text.trim() ?? "";
  const found = /^(?:'((?:[^']|'')+)'|([^'!,()]+))!([^!,()]+)$/.exec(formula);
  if (!found) {
    if (parent !== null && !formula.includes("#REF!"))
      context.note(`what it shows (${formula === "" ? (parent.children[0]?.name ?? "nothing") : formula})`);
    return null;
  }
  const sheet = found[1]?.replaceAll("''", "'") ?? found[2] ?? "";
  try {
    return { sheet, rect: parseRect(found[3] ?? "") };
  } catch {
    // "Blad1!#REF!", or a name.
    if (!formula.includes("#REF!")) context.note(`what it shows (${formula})`);
    return null;
  }
}

function readLabels(labels: XmlElement | null, context: ChartContext): ChartLabels | null {
  noteUnknown(labels, KNOWN_LABELS, "of labels", context);
  const [showValue, showSeriesName, showCategoryName] = ["showVal", "showSerName", "showCatName"].map((name) =>
    flagOf(labels, name),
  );
  if (labels === null || flagOf(labels, "delete") || !(showValue || showSeriesName || showCategoryName)) return null;
  const format = child(labels, "numFmt");
  return {
    ...blankLabels(),
    showValue: showValue ?? false,
    showSeriesName: showSeriesName ?? false,
    showCategoryName: showCategoryName ?? false,
    position: POSITIONS[valueOf(labels, "dLblPos") ?? ""] ?? null,
    numberFormat: flag(format, "sourceLinked", false) ? null : attribute(format, "formatCode"),
    font: readChartFont(child(labels, "txPr"), CHART_SIZES.other, context),
  };
}
