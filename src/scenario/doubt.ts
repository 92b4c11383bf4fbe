import { euro, type Euro } from "../letter/amount";
import { daysApart, type DateSystem } from "./dateSystem";

/** Why an amount can hardly be meant; nothing is refused for it, but nobody books it unasked. */
export type Doubt =
  /** The figure that stood there in another unit: x 1.000 or whole euros. */
  | { readonly kind: "otherUnit"; readonly times: 1_000 | 1_000_000; readonly stood: Euro }
  /** A whole number that Excel also shows as a day between 2000 and 2050. */
  | { readonly kind: "dateNumber" }
  /** Far beyond anything of its theme. */
  | { readonly kind: "beyondTheme"; readonly largest: Euro }
  /** Its cell shows a day or a time. */
  | { readonly kind: "dateCell" }
  /** Its formula leads to itself, or to a sum that it is part of. */
  | { readonly kind: "circle" };

/** What only who sees the cell can tell of an amount, and no formula: how it is shown, and where its formula leads. */
export interface SeenOfCell {
  readonly isDate: boolean;
  readonly goesRound: boolean;
}

/** Where doubt begins; no figure of the letter meets any of these. */
export const doubtLimits = {
  /** 1 January 2000 and 31 December 2050, as Excel counts days from 1900; from 1904 they are `daysApart` lower. */
  dates: { first: 36_526, last: 55_153 },
  /** More than this many times the largest figure of the theme. */
  timesLargest: 10,
  /** The same in words. */
  timesInWords: ["tien", "ten"],
  /** Exactly so many times the figure that stood there: EUR million in another unit. */
  units: [1_000, 1_000_000],
} as const;

const million = 1_000_000;

/** What an amount is held against. */
export interface DoubtContext {
  /** What stood there before; null where nothing did. */
  readonly stood: Euro | null;
  /** The largest figure of the theme, without its sign. */
  readonly largest: Euro;
  /** How the workbook counts days; 1900 unless said. */
  readonly dates?: DateSystem;
  /** Left out: nobody looked at the cell. */
  readonly seen?: SeenOfCell;
}

/**
 * What everybody can see comes first, so that who sees more says no other than who sees less.
 * @param amount what was entered, in whole euros
 * @example doubtOf(euro(36_500_000_000), { stood: euro(35_500_000), largest: euro(82_000_000) }) // { kind: "beyondTheme", largest: 82_000_000 }
 */
export function doubtOf(amount: Euro, { stood, largest, dates = "1900", seen }: DoubtContext): Doubt | null {
  const size = Math.abs(amount);
  if (stood !== null && stood !== 0) {
    const times = doubtLimits.units.find((unit) => amount === stood * unit);
    if (times !== undefined) return { kind: "otherUnit", times, stood };
  }
  const isDay = amount % million === 0 && isWithin(amount / million + (dates === "1904" ? daysApart : 0));
  if (isDay) return { kind: "dateNumber" };
  if (largest > 0 && size > largest * doubtLimits.timesLargest) return { kind: "beyondTheme", largest };
  if (seen?.goesRound === true) return { kind: "circle" };
  return seen?.isDate === true ? { kind: "dateCell" } : null;
}

/** Whether a formula on a sheet can't see it: it sees figures, and neither formats nor where formulas lead. */
export function isUnseenBySheet({ kind }: Doubt): boolean {
  return kind === "dateCell" || kind === "circle";
}

/** The largest of amounts, without its sign. @example largestOf([euro(-3), null, euro(2)]) // 3 */
export function largestOf(amounts: readonly (Euro | null)[]): Euro {
  const [largest = 0] = amounts.map((amount) => Math.abs(amount ?? 0)).sort((a, b) => b - a);
  return euro(largest);
}

function isWithin(days: number): boolean {
  return days >= doubtLimits.dates.first && days <= doubtLimits.dates.last;
}
