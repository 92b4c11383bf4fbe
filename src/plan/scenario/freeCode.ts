import { nextCode } from "../../scenario/Scenario";
import type { ReadBooks } from "./Books";

/** A code that nothing in the workbook has: no scenario, no sheet, no frozen stand, no row of the ledger. */
export function freeCode({ scenarios, sheets, stands, entries }: ReadBooks): string {
  const codes = [...scenarios, ...sheets, ...stands].map(({ code }) => code);
  return nextCode([...codes, ...entries.rows.map(({ scenario }) => scenario)]);
}
