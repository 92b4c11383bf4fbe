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
  readonly lines: number;
  readonly announced: number;
  readonly scenarios: number;
  readonly mutations: number;
  readonly frozen: number;
  readonly comparisons: number;
  /** Of all mutations, and per scenario by its code. */
  readonly control: ControlTotal;
  readonly perScenario: Readonly<Record<string, ControlTotal>>;
}

/** What was read, beside what ought to be there. Where the two differ there is a finding, and no all-clear. */
export interface Coverage extends Counted {
  readonly expected: Counted;
}
