import { calculated, overwritten } from "./calculatedColumns";
import type { Mutation } from "./Mutation";
import type { RowProblem } from "./RowProblem";
import { sheetCounts, summed } from "./sheetCounts";

/** The columns by which that is told. */
export const lookedBehind: readonly string[] = [calculated.check, ...summed, calculated.fault];

/**
 * Whether a row that can be read is in the sums on sheets as it stands, as far as its own cells tell: without a number
 * behind it, it is in none. Which number a line has, the table doesn't tell: where one was typed over, any row is unsure.
 * Of a table without `lookedBehind` nothing can be said: who asks must have seen to that.
 */
export function sumsGone(
  header: readonly unknown[],
  cells: readonly unknown[],
  mutation: Mutation | null,
): RowProblem | null {
  if (mutation === null) return null;
  const cell = (name: string) => cells[header.indexOf(name)];
  if (String(cell(calculated.check)).startsWith(overwritten)) return { kind: "formulasGone", counts: "unsure" };
  const counts = sheetCounts(cell, mutation);
  const isGone = cell(calculated.fault) === 0 || summed.some((name) => typeof cell(name) !== "number");
  return isGone && counts !== "asItStands" ? { kind: "formulasGone", counts } : null;
}
