import type { CellStyle } from "../engine/Engine";
import { borderXml } from "./borderXml";
import { argb, fontXml } from "./fontXml";
import { isSet } from "./normalStyle";
import { element } from "./xml";

/** A `<dxf>`: what a conditional format changes. `formatId` is the number of its number format, or null. */
export function ruleStyleXml(style: CellStyle, formatId: number | null): string {
  const hasFont = [style.bold, style.italic, style.underline, style.strikethrough, style.fontColor].some(isSet);
  const hasBorder = [style.top, style.bottom, style.left, style.right].some(isSet);
  return element("dxf", {}, [
    hasFont ? fontXml(style, null) : "",
    formatId === null ? "" : element("numFmt", { numFmtId: formatId, formatCode: style.numberFormat ?? null }),
    isSet(style.fill)
      ? element(
          "fill",
          {},
          element("patternFill", { patternType: "solid" }, element("bgColor", { rgb: argb(style.fill) })),
        )
      : "",
    hasBorder ? borderXml(style, true) : "",
  ]);
}
