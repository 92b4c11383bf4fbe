import { brief2946123 as letter } from "../letter/brief2946123";
import { planRowFormulas } from "../plan/scenario/planRowFormulas";
import { carryOut, withBooks } from "./carryOut";
import { refused, type Outcome } from "./outcome";

/** *Formules terugzetten* behind all rows of the ledger, where some are gone, typed over or pasted by value. */
export function restoreRowFormulas(): Promise<Outcome<{ readonly rows: number }>> {
  return withBooks(async (books) => {
    const result = planRowFormulas(letter, books);
    if (result.kind === "problem") return refused(result.problem);
    const { plan, journal } = result.plan;
    return carryOut(books, plan, journal, { rows: books.entries.rows.length });
  });
}
