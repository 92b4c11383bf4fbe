import type { Dropped } from "./Dropped";
import type { FileStyle } from "./WorkbookFile";
import { attribute, flag, numberAttribute, type XmlElement } from "./XmlElement";

const HORIZONTAL = new Map([
  ["left", "Left"],
  ["center", "Center"],
  ["right", "Right"],
] as const);
const VERTICAL = new Map([
  ["top", "Top"],
  ["center", "Center"],
  ["bottom", "Bottom"],
] as const);

/** An `<alignment>`; notes ways to align that a style has no word for. */
export function readAlignment(alignment: XmlElement | null, dropped: Dropped): FileStyle {
  const horizontal = attribute(alignment, "horizontal") ?? "general";
  const vertical = attribute(alignment, "vertical") ?? "bottom";
  const known = HORIZONTAL.get(horizontal as "left") ?? null;
  const knownVertical = VERTICAL.get(vertical as "top") ?? null;
  if (known === null && horizontal !== "general") dropped.add(`Horizontal alignment "${horizontal}"`);
  if (knownVertical === null) dropped.add(`Vertical alignment "${vertical}"`);
  if ((numberAttribute(alignment, "textRotation") ?? 0) !== 0) dropped.add("Rotated text");
  if (flag(alignment, "shrinkToFit", false)) dropped.add("Text that shrinks to fit");
  return {
    horizontal: known,
    vertical: knownVertical,
    wrap: flag(alignment, "wrapText", false),
    indent: numberAttribute(alignment, "indent"),
  };
}
