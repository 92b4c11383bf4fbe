import { calculated, forever } from "./calculatedColumns";
import { headerOf } from "./ledgerColumns";
import type { Mutation } from "./Mutation";
import type { LineKey } from "./ScenarioLine";

/** How the sums on sheets count a row, beside what the row itself says. */
export type SheetCounts = "asItStands" | "otherwise" | "not";

/** The columns that the sums on sheets go by. */
export const summed: readonly string[] = [calculated.key, calculated.from, calculated.to];

/**
 * How the sums on sheets count a row: by the numbers that stand behind it now. To their criteria text of digits is a line's
 * number, and no year.
 * @param cell the cell under a header, as Excel gives it
 * @param numberOf a line's number in the workbook; left out where that is not known: then any number is the line's
 */
export function sheetCounts(
  cell: (header: string) => unknown,
  mutation: Mutation | null,
  numberOf?: (key: LineKey) => number | undefined,
): SheetCounts {
  const [key, from, to] = summed.map(cell);
  const number = Number(key === "" ? Number.NaN : key);
  const isCounted = number > 0 && typeof from === "number" && typeof to === "number" && from <= to;
  if (!isCounted || typeof cell(headerOf("amount")) !== "number") return "not";
  if (mutation === null || (numberOf && number !== numberOf(mutation.key))) return "otherwise";
  const end = mutation.to === "onwards" ? forever : mutation.to;
  return from === mutation.from && to === end ? "asItStands" : "otherwise";
}
