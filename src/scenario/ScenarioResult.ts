import type { Euro } from "../letter/amount";
import type { Column } from "../letter/letter";
import type { Judgement } from "./verdict";

/** A theme, or the total, in one column: all in whole euros; null where nothing is announced. */
export interface ColumnResult extends Judgement {
  /** The new position of the lines; no figure counts as nil. */
  readonly sum: Euro;
  /** The part of the sum on lines that the announced amount is not about; for the total 0. */
  readonly notAnnounced: Euro;
  /** Wage and price indexation in the rest of the sum: the announced amounts are not indexed. */
  readonly indexation: Euro;
  /** sum - notAnnounced - indexation */
  readonly comparable: Euro;
  /** With the mutations on it. */
  readonly announced: Euro | null;
  readonly difference: Euro | null;
  /** The part of the difference that the letter itself has. */
  readonly ofRounding: Euro | null;
  /** The rest of it: what changed since the letter. */
  readonly ofChanges: Euro | null;
  /**
   * Saldo: the mutations on the lines but for indexation, minus those on the announced amount; since the letter, so with
   * those that were frozen into the base.
   */
  readonly balance: Euro;
  readonly shift: Euro;
  readonly reallocation: Euro;
}

/** Sums over the years without the structural column; null where nothing is announced in any year. */
export interface YearsResult {
  readonly sum: Euro;
  readonly announced: Euro | null;
  readonly difference: Euro | null;
  readonly balance: Euro;
}

export interface GroupResult {
  /** Parallel to the columns of the scenario. */
  readonly columns: readonly ColumnResult[];
  readonly overYears: YearsResult;
}

export interface ScenarioResult {
  readonly columns: readonly Column[];
  /** By the theme's id, in the letter's order. */
  readonly themes: ReadonlyMap<string, GroupResult>;
  readonly total: GroupResult;
}
