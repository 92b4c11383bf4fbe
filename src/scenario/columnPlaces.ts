import { cellText } from "./ledgerCell";
import { ledgerColumns, type LedgerColumn } from "./ledgerColumns";

/**
 * Where the ledger's columns stand in a header that users may have moved about; what is missing has no place. Capitals
 * don't matter, as to Excel's own references; with a space or a dot more it is another name, to formulas as to us.
 */
export function columnPlaces(header: readonly unknown[]): ReadonlyMap<LedgerColumn, number> {
  const words = header.map((cell) => cellText(cell).toLowerCase());
  const found = ledgerColumns.map(({ id, header: text }) => [id, words.indexOf(text.toLowerCase())] as const);
  return new Map(found.filter(([, place]) => place >= 0));
}
