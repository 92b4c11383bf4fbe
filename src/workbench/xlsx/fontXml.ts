import type { CellStyle } from "../engine/Engine";
import { isSet } from "./normalStyle";
import { element } from "./xml";

/**
 * A `<font>`. In a conditional format (no `base`) only what the rule says is there, also that something is off; in a cell's style
 * everything is, with the base font for what the style leaves open.
 */
export function fontXml(style: CellStyle, base: { readonly name: string; readonly size: number } | null): string {
  const size = style.fontSize ?? base?.size ?? null;
  const name = style.fontName ?? base?.name ?? null;
  const color = isSet(style.fontColor) ? element("color", { rgb: argb(style.fontColor) }) : null;
  return element("font", {}, [
    toggle("b", style.bold, base === null),
    toggle("i", style.italic, base === null),
    toggle("strike", style.strikethrough, base === null),
    style.underline === true
      ? element("u")
      : style.underline === false && base === null
        ? element("u", { val: "none" })
        : "",
    size === null ? "" : element("sz", { val: size }),
    color ?? (base === null ? "" : element("color", { theme: 1 })),
    name === null ? "" : element("name", { val: name }),
    base === null ? "" : element("family", { val: 2 }),
    name !== null && name === base?.name ? element("scheme", { val: "minor" }) : "",
  ]);
}

function toggle(name: string, on: boolean | null | undefined, sayOff: boolean): string {
  if (on === true) return element(name);
  return on === false && sayOff ? element(name, { val: 0 }) : "";
}

/** "#RRGGBB" as the file has it, with full opacity. */
export function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
