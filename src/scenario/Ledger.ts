import { sumEuros, type Euro } from "../letter/amount";
import type { LedgerColumn } from "./ledgerColumns";
import type { Mutation } from "./Mutation";
import type { RowProblem } from "./RowProblem";

/** A row of the ledger as it was read. */
export interface LedgerRow {
  /** Its place among the rows, from 0; empty rows have a place too. */
  readonly index: number;
  /** The scenario's code as far as it is known, else what stands there. */
  readonly scenario: string;
  readonly number: number;
  /** Whole euros a year; null where no amount can be read. */
  readonly amount: Euro | null;
  /** Null where the row can't be given a place, or has another on the sheets: its amount is unallocated then. */
  readonly mutation: Mutation | null;
  readonly problems: readonly RowProblem[];
}

export interface Ledger {
  /** Columns that were deleted or renamed. Without a needed one no row is a mutation. */
  readonly missing: readonly LedgerColumn[];
  /** All but the empty rows. */
  readonly rows: readonly LedgerRow[];
  /** Rows that are in no sum as they stand, and what their amounts a year come to: for a control total. */
  readonly unallocated: { readonly rows: number; readonly amount: Euro };
}

/** What stands in rows that are in no sum as they stand. */
export function unallocated(rows: readonly LedgerRow[]): Ledger["unallocated"] {
  const lost = rows.filter(({ mutation }) => mutation === null);
  return { rows: lost.length, amount: sumEuros(lost.flatMap(({ amount }) => amount ?? [])) };
}

/** The mutations of one scenario. */
export function mutationsOf({ rows }: Pick<Ledger, "rows">, code: string): readonly Mutation[] {
  return rows.flatMap(({ mutation }) => (mutation?.scenario === code ? [mutation] : []));
}
