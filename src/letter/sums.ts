import { euro, sumEuros, type Euro } from "./amount";
import type { Announced, Letter, Line, Theme } from "./letter";
import { columnFor } from "./year";

/**
 * One line's amount in a year, in whole euros: 0 where the letter's cell is empty.
 * @returns null where the letter is silent about the year.
 */
export function lineAmount(letter: Letter, theme: Theme, line: Line, year: number): Euro | null {
  const column = columnFor(theme.columns, year, letter.horizon);
  return column === null ? null : (line.amounts[column]?.euros ?? euro(0));
}

/** The sum of a theme's lines in a year, in whole euros; null where the letter is silent about the year. */
export function sumOfLines(letter: Letter, theme: Theme, year: number): Euro | null {
  const amounts = theme.lines.map((line) => lineAmount(letter, theme, line, year));
  return amounts.every((amount) => amount !== null) ? sumEuros(amounts) : null;
}

/**
 * The sum of all lines of all themes, in whole euros; a theme without a stated amount counts as nil.
 * @returns null before the first year and after the horizon.
 * @example sumOfAll(brief2946123, 2020) // 88_000_000
 */
export function sumOfAll(letter: Letter, year: number): Euro | null {
  const sums = letter.themes.map((theme) => sumOfLines(letter, theme, year));
  return sums.every((sum) => sum === null) ? null : sumEuros(sums.map((sum) => sum ?? euro(0)));
}

/** What the letter announces for a year; null where it announces nothing. */
export function announcedFor(announced: readonly Announced[], year: number, horizon: number): Announced | null {
  const index = columnFor(announced, year, horizon);
  return index === null ? null : (announced[index] ?? null);
}

/** Whether a year's announced amount covers a line; a line is covered where nothing is announced. */
export function isCovered(announced: Announced | null, line: Line): boolean {
  return announced?.covers == null || announced.covers.includes(line.id);
}

/** The lines outside a theme's announced amount in a year, in whole euros (Preventief 2020: 1,000,000). */
export function notAnnounced(letter: Letter, theme: Theme, year: number): Euro | null {
  const announced = announcedFor(theme.announced, year, letter.horizon);
  const amounts = theme.lines
    .filter((line) => !isCovered(announced, line))
    .map((line) => lineAmount(letter, theme, line, year));
  if (columnFor(theme.columns, year, letter.horizon) === null) return null;
  return sumEuros(amounts.map((amount) => amount ?? euro(0)));
}
