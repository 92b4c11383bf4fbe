import { lineFromFile } from "./borderStyles";
import type { Dropped } from "./Dropped";
import type { ReadColor } from "./readColor";
import type { FileStyle } from "./WorkbookFile";
import { attribute, child, type XmlElement } from "./XmlElement";

const AUTOMATIC = "#000000";
/** The names of an edge, also those of sheets that read from right to left. */
const EDGES = [
  ["left", ["left", "start"]],
  ["right", ["right", "end"]],
  ["top", ["top"]],
  ["bottom", ["bottom"]],
] as const;

/** A `<border>`: the edges that have a line. */
export function readBorder(border: XmlElement | null, readColor: ReadColor, dropped: Dropped): FileStyle {
  const style: Record<string, FileStyle["left"]> = {};
  for (const [edge, names] of EDGES) {
    const element = names.map((name) => child(border, name)).find((one) => one !== null) ?? null;
    const word = attribute(element, "style") ?? "none";
    const found = lineFromFile(word);
    if (found === null) continue;
    if (!found.exact) dropped.add(`Borders of the kind "${word}" are read as dashes.`);
    style[edge] = { ...found.line, color: readColor(child(element, "color")) ?? AUTOMATIC };
  }
  if (attribute(child(border, "diagonal"), "style") !== null) dropped.add("Diagonal borders");
  return style;
}
