import type { Euro } from "../../letter/amount";

/** Proof that figures were read and not only counted: two workbooks with the same count rarely agree in both. */
export interface ControlTotal {
  /** Whole euros, signs included. */
  readonly sum: Euro;
  /** Whole euros, without signs. */
  readonly absolute: Euro;
}

/** How much of each thing there is. */
export interface Counted {
  readonly tables: number;
  /** Lines of the letter in them, and rows of her own. */
  readonly lines: number;
  /** Announced amounts, of the tables and of the overview's total. */
  readonly announced: number;
  /** Rows of the sheet with the sources, titles among them; 0 where only the tables were looked at. */
  readonly sources: number;
  /** Of the lines' figures, in all years. */
  readonly figures: ControlTotal;
  readonly scenarios: number;
  readonly mutations: number;
  readonly frozen: number;
  readonly comparisons: number;
  /** Of the amounts of all mutations, as they stand in the ledger. */
  readonly control: ControlTotal;
  /** The same per scenario by its code. */
  readonly perScenario: Readonly<Record<string, ControlTotal>>;
}

/** What was read, beside what ought to be there. Where the two differ there is a finding, and no all-clear. */
export interface Coverage extends Counted {
  readonly expected: Counted;
  /** How many of the tables that were read stand on sheets that the user doesn't see. */
  readonly hidden: number;
}

const counts = ["tables", "lines", "announced", "sources", "scenarios", "mutations", "frozen", "comparisons"] as const;

/** Whether all that ought to be there was read: as many of each, and mutations that come to the same. */
export function isAllRead({ expected, ...read }: Coverage): boolean {
  return (
    counts.every((each) => read[each] === expected[each]) &&
    read.control.sum === expected.control.sum &&
    read.control.absolute === expected.control.absolute
  );
}
