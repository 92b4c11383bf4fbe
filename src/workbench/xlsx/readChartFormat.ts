import type { ThemeColor } from "./chartDefaults";
import { CHART_TEXT } from "./chartDefaults";
import type { ChartFill, ChartFont, ChartLine } from "./ChartFile";
import { blankFont, blankLine } from "./blankChart";
import { EMU_PER_POINT } from "./chartFormatXml";
import { drawingColor, type ThemeColors } from "./drawingColor";
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from "./XmlElement";

/** What the readers of a chart's pieces share. */
export interface ChartContext {
  readonly theme: ThemeColors;
  /** Says what of this chart is not carried over. */
  note(what: string): void;
}

const DASHES: Readonly<Record<string, ChartLine["dash"]>> = {
  dash: "Dash",
  sysDash: "Dash",
  lgDash: "Dash",
  dashDot: "DashDot",
  sysDashDot: "DashDot",
  lgDashDot: "DashDot",
  lgDashDotDot: "DashDotDot",
  sysDashDotDot: "DashDotDot",
  dot: "Dot",
  sysDot: "Dot",
};

/** The fill inside a shape or a line; null where it is the automatic one. */
export function readFill(shape: XmlElement | null, automatic: ThemeColor | "none", context: ChartContext): ChartFill {
  const solid = child(shape, "solidFill");
  if (solid) return drawingColor(solid, context.theme, automatic);
  if (child(shape, "noFill")) return automatic === "none" ? null : "none";
  const other = ["gradFill", "blipFill", "pattFill"].find((name) => child(shape, name));
  if (other !== undefined) context.note("a fill that is not one colour");
  return null;
}

export function readLine(
  shape: XmlElement | null,
  automatic: { readonly color: ThemeColor | "none"; readonly weight: number },
  context: ChartContext,
): ChartLine {
  const line = child(shape, "ln");
  if (!line) return blankLine();
  const width = numberAttribute(line, "w");
  const weight = width === null ? null : width / EMU_PER_POINT;
  const dash = attribute(child(line, "prstDash"), "val");
  return {
    color: readFill(line, automatic.color, context),
    weight: weight !== null && Math.abs(weight - automatic.weight) < 0.01 ? null : weight,
    dash: dash === null ? null : (DASHES[dash] ?? null),
  };
}

/** The font of a `txPr` or of words in a `tx`; what is Excel's own becomes null. */
export function readChartFont(text: XmlElement | null, size: number, context: ChartContext): ChartFont {
  const paragraph = child(text, "p");
  const run = child(child(paragraph, "r"), "rPr");
  const usual = child(child(paragraph, "pPr"), "defRPr");
  const found = (name: string): string | null => attribute(run, name) ?? attribute(usual, name);
  const inside = (name: string): XmlElement | null => child(run, name) ?? child(usual, name);
  const fill = inside("solidFill");
  const points = found("sz") === null ? null : Number(found("sz")) / 100;
  const face = attribute(inside("latin"), "typeface");
  return {
    ...blankFont(),
    bold: flag(run ?? usual, "b", false) || null,
    italic: flag(run ?? usual, "i", false) || null,
    underline: (found("u") ?? "none") === "none" ? null : true,
    color: fill && drawingColor(fill, context.theme, CHART_TEXT),
    // "+mn-lt" is the theme's own.
    name: face === null || face.startsWith("+") ? null : face,
    size: points === size ? null : points,
  };
}

/** The words of a title, a line for each paragraph. */
export function readWords(rich: XmlElement | null): string {
  return childrenOf(rich, "p")
    .map((paragraph) =>
      paragraph.children
        .filter(({ name }) => name === "r" || name === "fld" || name === "br")
        .map((run) => (run.name === "br" ? "\n" : (child(run, "t")?.text ?? "")))
        .join(""),
    )
    .join("\n");
}

/** The `val` of a child: most of a chart is said that way. */
export function valueOf(parent: XmlElement | null, name: string): string | null {
  return attribute(child(parent, name), "val");
}

export function numberOf(parent: XmlElement | null, name: string): number | null {
  return numberAttribute(child(parent, name), "val");
}

/** Absent is false; there without a value is true. */
export function flagOf(parent: XmlElement | null, name: string): boolean {
  const found = child(parent, name);
  return found !== null && flag(found, "val", true);
}

/** Says which children of a piece nobody reads here. */
export function noteUnknown(piece: XmlElement | null, known: string, what: string, context: ChartContext): void {
  const names = new Set(known.split(/\s+/));
  for (const { name } of piece?.children ?? []) if (!names.has(name)) context.note(`${what} ${name}`);
}
