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

/** Rows of the ledger as they stand there, by value: no formula of the user's goes along. */
export function copiedRows(ledger: Book, rows: readonly number[]): readonly (readonly CellInput[])[] {
  const places = columnPlaces(ledger.header);
  return rows.map((row) => copyColumns.map((id) => valueOf(ledger.values[row]?.[places.get(id) ?? -1])));
}

function valueOf(value: unknown): CellInput {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}
