import { nextCode } from "../../scenario/Scenario";
import type { ReadBooks } from "./Books";
import { takenOutside } from "./takenOutside";

/** A code that nothing in the workbook has: no scenario, no sheet, no frozen stand, no row of the ledger or below it. */
export function freeCode(books: ReadBooks): string {
  const { scenarios, sheets, stands, entries } = books;
  const codes = [...scenarios, ...sheets, ...stands].map(({ code }) => code);
  const rows = [...entries.rows, ...takenOutside(books)];
  return nextCode([...codes, ...rows.map(({ scenario }) => scenario)]);
}
