import type { ThemeColor } from "./chartDefaults";
import type { ChartFill, ChartFont, ChartLine } from "./ChartFile";
import { CHART_TEXT } from "./chartDefaults";
import { element, xmlText } from "./xml";

/** DrawingML's unit of length. */
export const EMU_PER_POINT = 12_700;

const DASHES = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "sysDot",
  RoundDot: "sysDot",
} as const;

/** An element that has only a value. */
export function valued(name: string, value: string | number | boolean): string {
  return element(name, { val: value });
}

/** `automatic` stands in where Excel chooses: a colour of the theme, or "none". */
export function fillXml(fill: ChartFill, automatic: ThemeColor | "none"): string {
  const shown = fill ?? automatic;
  if (shown === "none") return "<a:noFill/>";
  return element("a:solidFill", {}, typeof shown === "string" ? rgb(shown) : themed(shown));
}

export function lineXml(line: ChartLine, automatic: { color: ThemeColor | "none"; weight: number }): string {
  const attributes = { w: Math.round((line.weight ?? automatic.weight) * EMU_PER_POINT), cap: "flat" };
  const dash = line.dash === null ? "" : valued("a:prstDash", DASHES[line.dash]);
  return element("a:ln", attributes, [fillXml(line.color, automatic.color), dash, "<a:round/>"]);
}

export function shapeXml(content: string): string {
  return element("c:spPr", {}, content);
}

/** The format of a text without words of its own. */
export function textFormatXml(font: ChartFont, size: number): string {
  const paragraph = element("a:p", {}, [
    element("a:pPr", {}, fontXml("a:defRPr", font, size)),
    element("a:endParaRPr", { lang: "nl-NL" }),
  ]);
  return element("c:txPr", {}, ["<a:bodyPr/>", "<a:lstStyle/>", paragraph]);
}

/** Words with their format; each line is a paragraph. */
export function richTextXml(text: string, font: ChartFont, size: number, turned: boolean): string {
  const paragraphs = text
    .split("\n")
    .map((line) =>
      element("a:p", {}, [
        element("a:pPr", {}, fontXml("a:defRPr", font, size)),
        element("a:r", {}, [fontXml("a:rPr", font, size, "nl-NL"), element("a:t", {}, xmlText(plain(line)))]),
      ]),
    );
  const body = element("a:bodyPr", turned ? { rot: -5_400_000, vert: "horz" } : {});
  return element("c:tx", {}, element("c:rich", {}, [body, "<a:lstStyle/>", ...paragraphs]));
}

function fontXml(name: string, font: ChartFont, size: number, lang: string | null = null): string {
  const attributes = {
    lang,
    sz: Math.round((font.size ?? size) * 100),
    b: font.bold ?? false,
    i: font.italic ?? false,
    u: font.underline ? "sng" : "none",
  };
  const face = font.name === null ? "" : element("a:latin", { typeface: font.name });
  return element(name, attributes, [fillXml(font.color, CHART_TEXT), face]);
}

/** Drawings have no escapes for what XML can't hold. */
function plain(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  return text.replace(/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, "");
}

function rgb(color: string): string {
  return element("a:srgbClr", { val: color.replace("#", "").toUpperCase() });
}

function themed({ name, times, plus }: ThemeColor): string {
  const changes = [
    times === 100 ? "" : valued("a:lumMod", times * 1000),
    plus === 0 ? "" : valued("a:lumOff", plus * 1000),
  ];
  return element("a:schemeClr", { val: name }, changes);
}
