import type { Border } from "../engine/Engine";
import type { FileStyle } from "./WorkbookFile";

/** What an absent member of a cell's style means in a file of ours. */
export const DEFAULT_FONT = { name: "Calibri", size: 11 } as const;

/**
 * The same style with one spelling: members that are null or the default are left out, in a fixed order; colours in capitals.
 * null where nothing is left. Two cells look the same if these are the same as JSON.
 */
export function normalStyle(style: FileStyle | null): FileStyle | null {
  if (style === null) return null;
  const members = {
    ...(isSet(style.numberFormat) && style.numberFormat !== "General" && { numberFormat: style.numberFormat }),
    ...(style.bold === true && { bold: true }),
    ...(style.italic === true && { italic: true }),
    ...(style.underline === true && { underline: true }),
    ...(style.strikethrough === true && { strikethrough: true }),
    ...(isSet(style.fontName) && style.fontName !== DEFAULT_FONT.name && { fontName: style.fontName }),
    ...(isSet(style.fontSize) && style.fontSize !== DEFAULT_FONT.size && { fontSize: style.fontSize }),
    ...(isSet(style.fontColor) && { fontColor: style.fontColor.toUpperCase() }),
    ...(isSet(style.fill) && { fill: style.fill.toUpperCase() }),
    ...(isSet(style.horizontal) && { horizontal: style.horizontal }),
    ...(isSet(style.vertical) && style.vertical !== "Bottom" && { vertical: style.vertical }),
    ...(style.wrap === true && { wrap: true }),
    ...(isSet(style.indent) && style.indent !== 0 && { indent: style.indent }),
    ...side("top", style.top),
    ...side("bottom", style.bottom),
    ...side("left", style.left),
    ...side("right", style.right),
    ...(style.locked === false && { locked: false }),
    ...(style.formulaHidden === true && { formulaHidden: true }),
  };
  return Object.keys(members).length === 0 ? null : members;
}

/** One edge of a cell, under its name; nothing where there is no line. */
function side(name: "top" | "bottom" | "left" | "right", border: Border | null | undefined): FileStyle {
  if (!isSet(border) || border.style === "None") return {};
  return { [name]: { style: border.style, weight: border.weight, color: border.color.toUpperCase() } };
}

export function isSet<T>(member: T | null | undefined): member is T {
  return member !== null && member !== undefined;
}
