import { calculated } from "../../scenario/calculatedColumns";
import { ledgerColumns } from "../../scenario/ledgerColumns";
import type { ReadBooks } from "./Books";

/**
 * Columns of the ledger, calculated ones among them, that were deleted or renamed: formulas elsewhere read them, and those
 * behind a row name each other, so that Excel takes no new row without them.
 */
export function missingColumns({ ledger, entries }: Pick<ReadBooks, "ledger" | "entries">): readonly string[] {
  if (!ledger) return [];
  const own = ledgerColumns.filter(({ id }) => entries.missing.includes(id)).map((column) => column.header);
  const header = ledger.header.map(String);
  return [...own, ...Object.values(calculated).filter((name) => !header.includes(name))];
}
