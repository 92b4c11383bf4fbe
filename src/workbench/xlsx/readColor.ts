import { attribute, child, numberAttribute, type XmlElement } from "./XmlElement";

/** "#RRGGBB" of a colour element; null for "automatic" and for what cannot be read. */
export type ReadColor = (color: XmlElement | null) => string | null;

/** The eight colours of old, then 48 of the palette, from 8 on. */
const INDEXED =
  `000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF
  800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF
  FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00
  FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`.split(/\s+/);
/** Cells count the theme's colours with light and dark swapped in each of the first two pairs. */
const THEME_ORDER = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** Reads colours as this file's theme has them. `palette` is the file's own list of indexed colours, if it has one. */
export function colorReader(theme: XmlElement | null, palette: XmlElement | null): ReadColor {
  const scheme = child(child(theme, "themeElements"), "clrScheme");
  const themed = THEME_ORDER.map((name) => {
    const color = child(scheme, name)?.children[0] ?? null;
    return attribute(color, "lastClr") ?? attribute(color, "val");
  });
  const indexed =
    palette === null ? INDEXED : palette.children.map((color) => (attribute(color, "rgb") ?? "").slice(-6));
  return (color) => {
    const themeAt = numberAttribute(color, "theme");
    const index = numberAttribute(color, "indexed");
    const hex =
      attribute(color, "rgb")?.slice(-6) ??
      (themeAt !== null ? themed[themeAt] : index !== null ? indexed[index] : null) ??
      null;
    if (hex === null || !/^[0-9A-Fa-f]{6}$/.test(hex)) return null;
    return `#${tinted(hex, numberAttribute(color, "tint") ?? 0).toUpperCase()}`;
  };
}

/** Lighter (towards 1) or darker (towards -1), by the lightness of the colour. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  return relit(hex, (lightness) => (tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint));
}

/** The same hue and saturation in another lightness, from 0 (black) to 1 (white). */
export function relit(hex: string, change: (lightness: number) => number): string {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const lightest = Math.max(red, green, blue);
  const darkest = Math.min(red, green, blue);
  const lightness = (lightest + darkest) / 2;
  const target = Math.min(1, Math.max(0, change(lightness)));
  if (target === lightness) return hex;
  // With hue and saturation kept, every channel's distance from the lightness scales alike.
  const room = (light: number): number => 1 - Math.abs(2 * light - 1);
  const scale = room(lightness) === 0 ? 0 : room(target) / room(lightness);
  const channel = (value: number): string => {
    const moved = Math.min(1, Math.max(0, target + (value - lightness) * scale));
    return Math.round(moved * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return channel(red) + channel(green) + channel(blue);
}
