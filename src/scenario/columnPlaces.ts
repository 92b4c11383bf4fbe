import { normalise } from "../letter/normalise";
import { cellText } from "./ledgerCell";
import { ledgerColumns, type LedgerColumn } from "./ledgerColumns";

/** Where the ledger's columns stand in a header that users may have moved about; what is missing has no place. */
export function columnPlaces(header: readonly unknown[]): ReadonlyMap<LedgerColumn, number> {
  const words = header.map((cell) => normalise(cellText(cell)));
  const found = ledgerColumns.map(({ id, header: text }) => [id, words.indexOf(normalise(text))] as const);
  return new Map(found.filter(([, place]) => place >= 0));
}
