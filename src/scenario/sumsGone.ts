import { calculated, overwritten } from "./calculatedColumns";
import type { Mutation } from "./Mutation";
import type { RowProblem } from "./RowProblem";
import { sheetCounts, summed } from "./sheetCounts";

/**
 * Whether a row that can be read is in the sums on sheets as it stands, as far as its own cells tell: without a number
 * behind it, it is in none. Which number a line has, the table doesn't tell: where one was typed over, any row is unsure.
 * Of a table without those columns nothing can be said.
 */
export function sumsGone(
  header: readonly unknown[],
  cells: readonly unknown[],
  mutation: Mutation | null,
): RowProblem | null {
  if (mutation === null || !summed.every((name) => header.includes(name))) return null;
  const cell = (name: string) => cells[header.indexOf(name)];
  if (String(cell(calculated.check)).startsWith(overwritten)) return { kind: "formulasGone", counts: "unsure" };
  const counts = sheetCounts(cell, mutation);
  const isGone = cell(calculated.fault) === 0 || summed.some((name) => typeof cell(name) !== "number");
  return isGone && counts !== "asItStands" ? { kind: "formulasGone", counts } : null;
}
