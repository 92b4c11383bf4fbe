import type { Border, CellStyle, Rect } from "../engine/Engine";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { invalidArgument, lacking } from "../protocol/HostError";
import type { Host } from "./Host";
import { colour, setStyle } from "./rangeFormat";
import { cutToUse, type RangeTarget } from "./rangeTarget";

type Side = "top" | "bottom" | "left" | "right";
interface BorderTarget {
  readonly range: RangeTarget;
  readonly edge: string;
}

/** Which cells' which side an edge of the range is; inside edges are a side of all cells but the last. */
const edges: Readonly<Record<string, { side: Side; part: (rect: Rect) => Rect }>> = {
  EdgeTop: { side: "top", part: (rect) => ({ ...rect, rows: 1 }) },
  EdgeBottom: { side: "bottom", part: (rect) => ({ ...rect, row: rect.row + rect.rows - 1, rows: 1 }) },
  EdgeLeft: { side: "left", part: (rect) => ({ ...rect, columns: 1 }) },
  EdgeRight: { side: "right", part: (rect) => ({ ...rect, column: rect.column + rect.columns - 1, columns: 1 }) },
  InsideHorizontal: { side: "bottom", part: (rect) => ({ ...rect, rows: rect.rows - 1 }) },
  InsideVertical: { side: "right", part: (rect) => ({ ...rect, columns: rect.columns - 1 }) },
};

const border: ClassDefinition<BorderTarget, Host> = {
  name: "RangeBorder",
  id: ({ edge }) => edge,
  properties: {
    SideIndex: { get: ({ edge }) => edge },
    Style: {
      get: (target, host) => commonStyle(target, host),
      set: (target, value, host) => change(target, { style: lineStyle(value) }, host),
    },
    Weight: {
      get: (target, host) => current(target, host).weight,
      set: (target, value, host) => change(target, { weight: weight(value) }, host),
    },
    Color: {
      get: (target, host) => current(target, host).color,
      set: (target, value, host) => change(target, { color: colour(value) }, host),
    },
  },
};

const collection: ClassDefinition<RangeTarget, Host> = {
  name: "RangeBorderCollection",
  properties: { Count: { get: () => Object.keys(edges).length } },
  items: (range, host) => Object.keys(edges).map((edge) => bind(border, { range, edge }, host)),
  methods: {
    GetItem: (range, [edge], host) => {
      if (typeof edge !== "string" || !edges[edge]) throw lacking(`border ${String(edge)}`);
      return bind(border, { range, edge }, host);
    },
  },
};

export function borders(range: RangeTarget, host: Host): HostObject<Host> {
  return bind(collection, range, host);
}

function current({ range, edge }: BorderTarget, host: Host): Border {
  const place = edges[edge];
  const none: Border = { style: "None", weight: "Thin", color: "#000000" };
  if (!place) return none;
  const { row, column } = place.part(cutToUse(range, host));
  return host.engine.style(range.sheetId, row, column)[place.side] ?? none;
}

/** null where the cells along the edge differ. */
function commonStyle({ range, edge }: BorderTarget, host: Host): Border["style"] | null {
  const place = edges[edge];
  if (!place) return "None";
  const { row, column, rows, columns } = place.part(cutToUse(range, host));
  const found = new Set<Border["style"]>();
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1)
      found.add(host.engine.style(range.sheetId, r, c)[place.side]?.style ?? "None");
  const [first = "None", ...others] = found;
  return others.length > 0 ? null : first;
}

function change(target: BorderTarget, member: Partial<Border>, host: Host): void {
  const place = edges[target.edge];
  if (!place) return;
  const before = current(target, host);
  const style = before.style === "None" && member.style === undefined ? "Continuous" : before.style;
  const after: Border = { ...before, style, ...member };
  const rect = place.part(cutToUse(target.range, host));
  if (rect.rows < 1 || rect.columns < 1) return;
  const changed: CellStyle = { [place.side]: after.style === "None" ? null : after };
  setStyle({ sheetId: target.range.sheetId, rect }, changed, host);
}

function lineStyle(value: unknown): Border["style"] {
  const found = (["None", "Continuous", "Double", "Dot", "Dash"] as const).find((style) => style === value);
  if (!found) throw invalidArgument(`the border style ${String(value)}`);
  return found;
}

function weight(value: unknown): Border["weight"] {
  const found = (["Hairline", "Thin", "Medium", "Thick"] as const).find((each) => each === value);
  if (!found) throw invalidArgument(`the border weight ${String(value)}`);
  return found;
}
