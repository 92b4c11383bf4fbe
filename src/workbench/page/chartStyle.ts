import type { ChartFill, ChartFont, ChartLine, ChartSeries } from "../xlsx/ChartFile";
import { chartKind } from "../xlsx/chartKinds";
import type { TextStyle } from "./ChartShape";

export const pixelsPerPoint = 4 / 3;

const accents = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const darker = ["#264478", "#9E480E", "#636363", "#997300", "#255E91", "#43682B"];

export const usual = { text: "#595959", line: "#D9D9D9", area: "#FFFFFF" };

/** What Excel gives a series of its own accord: the colours of the Office theme in turn. */
export function accent(index: number): string {
  return [...accents, ...darker][index % 12] ?? usual.text;
}

/** The colour in which a series stands in the chart and its legend; null where it isn't seen. */
export function seriesColor({ type, fill, line }: ChartSeries, index: number): string | null {
  return shownColor(chartKind(type).family === "line" ? line.color : fill, accent(index));
}

export function shownColor(fill: ChartFill, automatic: string | null): string | null {
  return fill === "none" ? null : (fill ?? automatic);
}

/** `size` in points stands in where the font has none; the chart's own font stands behind that of its parts. */
export function textStyle(font: ChartFont, size: number, behind: ChartFont): TextStyle {
  return {
    size: (font.size ?? behind.size ?? size) * pixelsPerPoint,
    color: font.color ?? behind.color ?? usual.text,
    bold: font.bold ?? behind.bold ?? false,
    italic: font.italic ?? behind.italic ?? false,
  };
}

const dashes: Readonly<Record<string, string>> = {
  Dash: "6 4",
  DashDot: "6 3 1 3",
  DashDotDot: "6 3 1 3 1 3",
  Dot: "1 3",
  RoundDot: "1 3",
};

export function dashOf({ dash }: ChartLine): string | null {
  return dashes[dash ?? ""] ?? null;
}

/** About as wide as the text will be. */
export function textWidth(text: string, { size }: TextStyle): number {
  return text.length * size * 0.55;
}
