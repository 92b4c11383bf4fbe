import type { Column, Letter } from "../letter/letter";
import { yearsOf } from "../letter/year";
import type { Mutation } from "./Mutation";
import type { ScenarioProblem } from "./ScenarioProblem";

/** The years of a scenario, first and last included; after them comes one structural column. */
export interface Horizon {
  readonly first: number;
  readonly last: number;
}

/** The most years that a sheet can show and a user can read. */
const mostYears = 30;

/**
 * The columns of a scenario: its years, then "e.v." from the next.
 * @example columnsOf({ first: 2023, last: 2024 }).map(yearLabel) // ["2023", "2024", "2025 e.v."]
 */
export function columnsOf({ first, last }: Horizon): readonly Column[] {
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  return [...years.map((year) => ({ year, onwards: false })), { year: last + 1, onwards: true }];
}

/** Five years from the letter's first, or as many as the letter needs. @example 2020 … 2024, then "2025 e.v." */
export function defaultHorizon(letter: Letter): Horizon {
  const first = yearsOf(letter)[0]?.year ?? 0;
  return { first, last: Math.max(first + 4, shortestLast(letter)) };
}

/** The smallest horizon in which this one and all mutations fit. A one-off in a year of "e.v." splits that column. */
export function extendHorizon(horizon: Horizon, mutations: readonly Pick<Mutation, "from" | "to">[]): Horizon {
  return mutations.reduce<Horizon>(
    ({ first, last }, { from, to }) => ({
      first: Math.min(first, from),
      last: Math.max(last, to === "onwards" ? from - 1 : to),
    }),
    horizon,
  );
}

/**
 * Whether a horizon can be used with a letter. One that ends before the letter's last change would show
 * figures under "e.v." that do not hold for later years.
 */
export function checkHorizon(letter: Letter, { first, last }: Horizon): ScenarioProblem | null {
  if (first > last) return { kind: "reversedYears", from: first, to: last };
  const needed = shortestLast(letter);
  if (last < needed) return { kind: "horizonTooShort", needed };
  const most = Math.min(letter.horizon - 1, first + mostYears - 1);
  return last > most ? { kind: "horizonTooLong", most } : null;
}

/** The same for a scenario on a frozen stand: that one knows no earlier years, and the sum of later ones says nothing of each. */
export function checkOnStand(stand: Horizon, { first, last }: Horizon): ScenarioProblem | null {
  return first < stand.first || last < stand.last ? { kind: "outsideStand", stand } : null;
}

/** The year after which no figure of the letter changes any more. */
function shortestLast(letter: Letter): number {
  const lists: readonly (readonly Column[])[] = [
    letter.total,
    ...letter.themes.flatMap((theme) => [theme.columns, theme.announced]),
  ];
  const ends = lists.flatMap((list) => list.slice(-1)).map(({ year, onwards }) => (onwards ? year - 1 : year));
  return Math.max(0, ...ends);
}
