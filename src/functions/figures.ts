import { euro, sumEuros, type Euro } from "../letter/amount";
import { brief2946123 as letter } from "../letter/brief2946123";
import { reconcileTheme, reconcileTotal, type Reconciliation } from "../letter/deviation";
import type { Announced, Column, Line, Theme } from "../letter/letter";
import { announcedFor, lineAmount } from "../letter/sums";
import { columnFor } from "../letter/year";
import { refuse } from "./LetterRefusal";

/** The reconciliation of a theme or of all themes; refuses a year about which the letter is silent. */
export function reconciliationOf(theme: Theme | "alle", year: number): Reconciliation {
  const result = theme === "alle" ? reconcileTotal(letter, year) : reconcileTheme(letter, theme, year);
  return result ?? refuseSilentYear(theme === "alle" ? letter.total : theme.columns, year);
}

/** The announced amount of a theme or the total; refuses where nothing is announced. */
export function announcementOf(theme: Theme | "alle", year: number): Announced {
  const announced = theme === "alle" ? letter.total : theme.announced;
  return announcedFor(announced, year, letter.horizon) ?? refuseSilentYear(announced, year);
}

/** The lines outside the announced amounts: of one theme, or of all four added up. */
export function outsideAnnouncement(theme: Theme | "alle", year: number): Euro {
  const whole = reconciliationOf(theme, year);
  if (theme !== "alle") return whole.notAnnounced;
  return sumEuros(letter.themes.map((each) => reconcileTheme(letter, each, year)?.notAnnounced ?? euro(0)));
}

export function amountOf(theme: Theme, line: Line, year: number): Euro {
  return lineAmount(letter, theme, line, year) ?? refuseSilentYear(theme.columns, year);
}

/** The column that holds for a year; refuses where the letter is silent. */
export function columnOf(theme: Theme, year: number): number {
  return columnFor(theme.columns, year, letter.horizon) ?? refuseSilentYear(theme.columns, year);
}

/** The years from..to, both included; refuses them reversed. */
export function yearsBetween(from: number, to: number): readonly number[] {
  if (from > to) return refuse({ kind: "yearsReversed", from, to });
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}

function refuseSilentYear(columns: readonly Column[], year: number): never {
  const first = columns[0]?.year ?? year;
  const last = columns[columns.length - 1];
  if (year < first) return refuse({ kind: "silentBefore", year, first });
  const horizon = last?.onwards ?? false;
  return refuse({ kind: "silentAfter", year, last: horizon ? letter.horizon : (last?.year ?? year), horizon });
}
