import type { Border, CellStyle } from "../engine/Engine";
import { storedLine } from "./borderStyles";
import { argb } from "./fontXml";
import { element } from "./xml";

/** A `<border>`; in a conditional format the order of edges is another one, without the diagonal. */
export function borderXml(style: CellStyle, forRule: boolean): string {
  const edges = [
    edge("left", style.left),
    edge("right", style.right),
    edge("top", style.top),
    edge("bottom", style.bottom),
  ];
  return element("border", {}, forRule ? edges : [...edges, element("diagonal")]);
}

function edge(name: string, border: Border | null | undefined): string {
  const line = border === null || border === undefined ? null : storedLine(border);
  if (line === null || border === null || border === undefined) return element(name);
  return element(name, { style: line }, element("color", { rgb: argb(border.color) }));
}
