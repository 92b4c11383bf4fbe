import { unallocated, type Ledger, type LedgerRow } from "../../scenario/Ledger";
import type { Book } from "./Books";
import { calculated } from "./ledgerFormulas";
import { scenarioWords } from "./scenarioWords";

const numbers = [calculated.key, calculated.from, calculated.to, calculated.outside, calculated.fault];

/**
 * The ledger as the sheets of scenarios count it: a row without the formulas behind it, or with a figure put over them, is
 * no mutation, since the sums go by those. Told by what stands there; that every formula is one, only the sheet sees.
 */
export function withFormulasGone(book: Book, entries: Ledger): Ledger {
  const place = (header: string) => book.header.indexOf(header);
  // A column that was deleted or renamed concerns all rows, and no row in particular.
  if ([calculated.check, ...numbers].some((header) => place(header) < 0)) return entries;
  const isGone = ({ index }: LedgerRow) => {
    const row = book.values[index] ?? [];
    const check = row[place(calculated.check)];
    return (
      check === "" ||
      check === scenarioWords.overwritten ||
      numbers.some((each) => typeof row[place(each)] !== "number")
    );
  };
  const rows = entries.rows.map((row) =>
    isGone(row) ? { ...row, mutation: null, problems: [...row.problems, { kind: "formulasGone" as const }] } : row,
  );
  return { ...entries, rows, unallocated: unallocated(rows) };
}
