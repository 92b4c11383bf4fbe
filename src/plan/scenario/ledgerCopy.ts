import { columnPlaces } from "../../scenario/columnPlaces";
import { headerOf, type LedgerColumn } from "../../scenario/ledgerColumns";
import type { CellInput } from "../operation";
import type { Book } from "./Books";

/** The ledger's columns as a copy has them: short ones first, and the explanation last, where it has room. */
export const copyColumns: readonly LedgerColumn[] = [
  "theme",
  "line",
  "from",
  "to",
  "amount",
  "number",
  "kind",
  "nature",
  "status",
  "date",
  "percentage",
  "base",
  "reverses",
  "scenario",
  "decision",
  "author",
  "explanation",
];

export const copyHeader: readonly string[] = copyColumns.map((id) => headerOf(id));

/**
 * Rows of the ledger as they stand there, by value: no formula of the user's goes along.
 * @param later by how many days a date's number is larger where they go
 */
export function copiedRows(ledger: Book, rows: readonly number[], later = 0): readonly (readonly CellInput[])[] {
  const places = columnPlaces(ledger.header);
  return rows.map((row) =>
    copyColumns.map((id) => {
      const value = valueOf(ledger.values[row]?.[places.get(id) ?? -1]);
      return id === "date" && typeof value === "number" ? value + later : value;
    }),
  );
}

function valueOf(value: unknown): CellInput {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
