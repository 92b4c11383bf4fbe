import type { Border } from "../engine/Engine";

type Line = Pick<Border, "style" | "weight">;

/** Excel's line styles in a file, and the nearest that a `Border` can say. The first of each pair is what is written. */
const LINES: readonly (readonly [string, Line])[] = [
  ["hair", { style: "Continuous", weight: "Hairline" }],
  ["thin", { style: "Continuous", weight: "Thin" }],
  ["medium", { style: "Continuous", weight: "Medium" }],
  ["thick", { style: "Continuous", weight: "Thick" }],
  ["double", { style: "Double", weight: "Thick" }],
  ["dotted", { style: "Dot", weight: "Thin" }],
  ["dashed", { style: "Dash", weight: "Thin" }],
  ["mediumDashed", { style: "Dash", weight: "Medium" }],
];
const NEAREST: ReadonlyMap<string, string> = new Map([
  ["dashDot", "dashed"],
  ["dashDotDot", "dashed"],
  ["mediumDashDot", "mediumDashed"],
  ["mediumDashDotDot", "mediumDashed"],
  ["slantDashDot", "mediumDashed"],
]);

/** The file's word for a line; null for no line. A weight that a style does not come in gives the nearest that exists. */
export function storedLine(border: Border): string | null {
  if (border.style === "None") return null;
  if (border.style === "Double") return "double";
  if (border.style === "Dot") return "dotted";
  if (border.style === "Dash")
    return border.weight === "Medium" || border.weight === "Thick" ? "mediumDashed" : "dashed";
  return LINES.find(([, line]) => line.style === border.style && line.weight === border.weight)?.[0] ?? "thin";
}

/** The line for the file's word; `exact` is false for one that a `Border` has no word for. null for none or unknown. */
export function lineFromFile(word: string): { readonly line: Line; readonly exact: boolean } | null {
  const nearest = NEAREST.get(word);
  const line = LINES.find(([one]) => one === (nearest ?? word))?.[1];
  return line === undefined ? null : { line, exact: nearest === undefined };
}
