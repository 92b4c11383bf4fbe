import type { Column, Letter, Theme } from "./letter";

/**
 * The column that holds for a year: its own, or the last one where that says "e.v." (up to the letter's horizon).
 * @returns the column's index, or null where the letter is silent about the year.
 * @example columnFor([{ year: 2020, onwards: false }, { year: 2021, onwards: true }], 2050, 2100) // 1
 */
export function columnFor(columns: readonly Column[], year: number, horizon: number): number | null {
  if (year > horizon) return null;
  const index = columns.findIndex((column) => column.year === year || (column.onwards && year > column.year));
  return index < 0 ? null : index;
}

/** Every year that some theme has a column of its own for, in order: 2020 … 2024. */
export function yearsOf(letter: Letter): readonly Column[] {
  const years = new Map<number, boolean>();
  for (const column of letter.themes.flatMap((theme) => theme.columns)) {
    years.set(column.year, years.get(column.year) ?? false);
  }
  const sorted = [...years.keys()].sort((a, b) => a - b);
  const last = sorted[sorted.length - 1];
  return sorted.map((year) => ({ year, onwards: year === last && letter.themes.some((theme) => endsOnwards(theme)) }));
}

/** A year as the letter prints it. @example yearLabel({ year: 2024, onwards: true }) // "2024 e.v." */
export function yearLabel(column: Column): string {
  return column.onwards ? `${column.year} e.v.` : String(column.year);
}

function endsOnwards(theme: Theme): boolean {
  return theme.columns.some((column) => column.onwards);
}
