import { euro, type Euro } from "./amount";
import type { Announced, Letter, Theme } from "./letter";
import { announcedFor, notAnnounced, sumOfAll, sumOfLines } from "./sums";

/** Whether figures fit what was announced; in Dutch, as the sheets and the functions say it. */
export type Verdict = "sluit aan" | "sluit aan, afrondingsverschil" | "sluit niet aan" | "geen aangekondigd bedrag";

/** The letter against itself, per theme and year or for the total; all in whole euros. */
export interface Reconciliation {
  readonly sum: Euro;
  readonly notAnnounced: Euro;
  /** sum - notAnnounced: what the announced amount is about. */
  readonly comparable: Euro;
  readonly announced: Announced | null;
  /** comparable - announced; null where nothing is announced. */
  readonly difference: Euro | null;
  readonly verdict: Verdict;
}

/**
 * Half a unit of the announced amount's precision, in whole euros: what rounding alone can explain.
 * @example roundingMargin(announced) // 500_000 for an amount announced in whole millions
 */
export function roundingMargin(announced: Announced): Euro {
  return euro(announced.amount.precision / 2);
}

/** @returns the verdict on an amount in whole euros against what was announced. */
export function verdictOn(amount: Euro, announced: Announced | null): Verdict {
  if (announced === null) return "geen aangekondigd bedrag";
  const difference = Math.abs(amount - announced.amount.euros);
  if (difference === 0) return "sluit aan";
  return difference <= roundingMargin(announced) ? "sluit aan, afrondingsverschil" : "sluit niet aan";
}

/**
 * A theme's lines against its announced amount.
 * @returns null where the letter is silent about the year.
 * @example reconcileTheme(brief2946123, bb, 2020)?.difference // -300_000
 */
export function reconcileTheme(letter: Letter, theme: Theme, year: number): Reconciliation | null {
  const sum = sumOfLines(letter, theme, year);
  if (sum === null) return null;
  const outside = notAnnounced(letter, theme, year) ?? euro(0);
  return reconcile(sum, outside, announcedFor(theme.announced, year, letter.horizon));
}

/** All lines of all themes against the announced total; null where the letter is silent about the year. */
export function reconcileTotal(letter: Letter, year: number): Reconciliation | null {
  const sum = sumOfAll(letter, year);
  return sum === null ? null : reconcile(sum, euro(0), announcedFor(letter.total, year, letter.horizon));
}

/**
 * The balance of changes (saldo) in whole euros, with no margin: the user's figures minus the letter's.
 * @param pairs the user's and the letter's amount, cell by cell
 */
export function balanceOfChanges(pairs: readonly { readonly user: Euro; readonly letter: Euro }[]): Euro {
  return euro(pairs.reduce((sum, pair) => sum + pair.user - pair.letter, 0));
}

function reconcile(sum: Euro, outside: Euro, announced: Announced | null): Reconciliation {
  const comparable = euro(sum - outside);
  const difference = announced === null ? null : euro(comparable - announced.amount.euros);
  return { sum, notAnnounced: outside, comparable, announced, difference, verdict: verdictOn(comparable, announced) };
}
