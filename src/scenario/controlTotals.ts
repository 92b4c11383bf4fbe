import { euro, type Euro } from "../letter/amount";
import type { Mutation } from "./Mutation";

/** By what a frozen ledger is known: any row that is added, lost or changed in amount shows in one of these. */
export interface ControlTotals {
  readonly rows: number;
  /** The amounts a year added up as they stand in the ledger, in whole euros. */
  readonly sum: Euro;
  /** The same without their signs: two rows that were changed in opposite ways show here. */
  readonly absolute: Euro;
}

/** @example controlTotals(two rows of +1 and -1) // { rows: 2, sum: 0, absolute: 2 } */
export function controlTotals(mutations: readonly Pick<Mutation, "amount">[]): ControlTotals {
  return {
    rows: mutations.length,
    sum: euro(mutations.reduce((sum, { amount }) => sum + amount, 0)),
    absolute: euro(mutations.reduce((sum, { amount }) => sum + Math.abs(amount), 0)),
  };
}
