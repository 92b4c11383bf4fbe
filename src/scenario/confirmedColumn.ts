import { cellText } from "./ledgerCell";

/**
 * Behind the calculated columns of the ledger: where an amount that can hardly be meant was confirmed, by whom and when. An
 * older ledger has no such column until Bijwerken adds it: nothing needs it to be there.
 */
export const confirmedHeader = "Klopt";

/** Where it stands in a header; capitals don't matter. @returns -1 where there is none */
export function confirmedPlace(header: readonly unknown[]): number {
  return header.findIndex((cell) => cellText(cell).toLowerCase() === confirmedHeader.toLowerCase());
}
