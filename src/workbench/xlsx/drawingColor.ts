import type { ThemeColor } from "./chartDefaults";
import { relit } from "./readColor";
import { attribute, child, numberAttribute, type XmlElement } from "./XmlElement";

/** Colours by their names in the theme, "RRGGBB". */
export type ThemeColors = ReadonlyMap<string, string>;

/** What drawings call the first colours of the theme. */
const ALIASES: Readonly<Record<string, string>> = { tx1: "dk1", bg1: "lt1", tx2: "dk2", bg2: "lt2" };
const USUAL: ThemeColors = new Map([
  ["dk1", "000000"],
  ["lt1", "FFFFFF"],
]);

export function themeColors(theme: XmlElement | null): ThemeColors {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const found = (scheme?.children ?? []).flatMap((entry) => {
    const color = entry.children[0] ?? null;
    const hex = attribute(color, "lastClr") ?? attribute(color, "val");
    return hex === null ? [] : [[entry.name, hex] as const];
  });
  return new Map([...USUAL, ...found]);
}

/**
 * "#RRGGBB" of what stands inside a `solidFill`; null where it is the automatic one, or can't be read. Opacity is not kept.
 */
export function drawingColor(fill: XmlElement, theme: ThemeColors, automatic: ThemeColor | "none"): string | null {
  const color = fill.children[0] ?? null;
  const name = attribute(color, "val") ?? "";
  const change = (kind: string, usual: number): number =>
    (numberAttribute(child(color, kind), "val") ?? usual) / 100_000;
  const [times, plus] = [change("lumMod", 100_000), change("lumOff", 0)];
  if (color?.name === "srgbClr" || color?.name === "sysClr") {
    const hex = color.name === "sysClr" ? (attribute(color, "lastClr") ?? "") : name;
    return /^[0-9A-F]{6}$/i.test(hex) ? hash(relit(hex, (light) => light * times + plus)) : null;
  }
  if (color?.name !== "schemeClr") return null;
  const chosen = automatic !== "none" && automatic.name === name;
  if (chosen && same(times * 100, automatic.times) && same(plus * 100, automatic.plus)) return null;
  const hex = theme.get(ALIASES[name] ?? name);
  return hex === undefined ? null : hash(relit(hex, (light) => light * times + plus));
}

function same(one: number, other: number): boolean {
  return Math.abs(one - other) < 0.01;
}

function hash(hex: string): string {
  return `#${hex.toUpperCase()}`;
}
