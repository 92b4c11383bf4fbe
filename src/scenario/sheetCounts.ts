import { calculated, forever } from "./calculatedColumns";
import type { Mutation } from "./Mutation";
import type { RowProblem } from "./RowProblem";
import type { LineKey } from "./ScenarioLine";

/** How the sums on sheets count a row whose formulas are gone or typed over. */
export type SheetCounts = Extract<RowProblem, { kind: "formulasGone" }>["counts"];

/** The columns that the sums on sheets go by. */
export const summed: readonly string[] = [calculated.key, calculated.from, calculated.to];

/**
 * How the sums on sheets count a row: by the numbers that stand behind it now.
 * @param behind the cell under a header, as Excel gives it
 * @param numberOf a line's number in the workbook; left out where that is not known: then any number is the line's
 */
export function sheetCounts(
  behind: (header: string) => unknown,
  mutation: Mutation | null,
  numberOf?: (key: LineKey) => number | undefined,
): SheetCounts {
  const [key, from, to] = summed.map(behind);
  if (![key, from, to].every((cell) => typeof cell === "number" && cell > 0)) return "not";
  if (mutation === null || (numberOf && key !== numberOf(mutation.key))) return "otherwise";
  const end = mutation.to === "onwards" ? forever : mutation.to;
  return from === mutation.from && to === end ? "asItStands" : "otherwise";
}
