import type { Area } from "../operation";
import { comparisonWords } from "./comparisonWords";

/**
 * Whether a comparison of these scenarios stands in an area, told by its cells: their codes in the first column, and the heading of
 * the folded block, which nobody sees.
 * @param formulas what stands in the area
 */
export function recogniseComparison(
  { rows, columns }: Pick<Area, "rows" | "columns">,
  formulas: readonly (readonly unknown[])[],
  codes: readonly string[],
): boolean {
  const firsts = formulas.map((cells) => cells[0]);
  const isThere = (code: string) => firsts.some((cell) => typeof cell === "string" && cell.toUpperCase() === code);
  const hasBlock = formulas.some((cells) => cells.includes(comparisonWords.reckoned));
  return formulas.length === rows && (formulas[0]?.length ?? 0) === columns && codes.every(isThere) && hasBlock;
}
