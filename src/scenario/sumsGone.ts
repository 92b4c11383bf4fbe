import { calculated, overwritten } from "./calculatedColumns";
import type { Mutation } from "./Mutation";
import type { RowProblem } from "./RowProblem";
import { sheetCounts, summed } from "./sheetCounts";

/**
 * Whether a row that can be read is in the sums on sheets as it stands, as far as its own cells tell: without a number
 * behind it, it is in none. Of a table without those columns nothing can be said.
 */
export function sumsGone(
  header: readonly unknown[],
  cells: readonly unknown[],
  mutation: Mutation | null,
): RowProblem | null {
  if (mutation === null || !summed.every((name) => header.includes(name))) return null;
  const behind = (name: string) => cells[header.indexOf(name)];
  const isGone =
    summed.some((name) => typeof behind(name) !== "number") || String(behind(calculated.check)).startsWith(overwritten);
  const counts = sheetCounts(behind, mutation);
  return isGone && counts !== "asItStands" ? { kind: "formulasGone", counts } : null;
}
