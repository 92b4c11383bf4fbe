import type { Dropped } from "./Dropped";
import type { ReadColor } from "./readColor";
import { attribute, child, type XmlElement } from "./XmlElement";

/** The colour of a cell's `<fill>`; null for none. */
export function readFill(fill: XmlElement, readColor: ReadColor, dropped: Dropped): string | null {
  const pattern = child(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  if (pattern === null) dropped.add("Fills that run from one colour to another");
  if (kind === "none" || pattern === null) return null;
  if (kind === "solid") return readColor(child(pattern, "fgColor"));
  // Every file has a gray125 fill; it says nothing unless a cell uses it.
  if (kind !== "gray125") dropped.add(`Fill pattern "${kind}"`);
  return null;
}

/** The colour of a rule's `<fill>`, where the background is what shows. */
export function readRuleFill(fill: XmlElement | null, readColor: ReadColor): string | null {
  const pattern = child(fill, "patternFill");
  return readColor(child(pattern, "bgColor")) ?? readColor(child(pattern, "fgColor"));
}
