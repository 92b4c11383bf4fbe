import { euro, type Euro } from "../letter/amount";

/** Why an amount can hardly be meant; nothing is refused for it, but nobody books it unasked. */
export type Doubt =
  /** The figure that stood there in another unit: x 1.000 or whole euros. */
  | { readonly kind: "otherUnit"; readonly times: 1_000 | 1_000_000; readonly stood: Euro }
  /** A whole number that Excel also shows as a day between 2000 and 2050. */
  | { readonly kind: "dateNumber" }
  /** Far beyond anything of its theme. */
  | { readonly kind: "beyondTheme"; readonly largest: Euro };

/** Where doubt begins; no figure of the letter meets any of these. */
export const doubtLimits = {
  /** 1 January 2000 and 31 December 2050, as Excel counts days. */
  dates: { first: 36_526, last: 55_153 },
  /** More than this many times the largest figure of the theme. */
  timesLargest: 10,
  /** The same in words. */
  timesInWords: ["tien", "ten"],
  /** Exactly so many times the figure that stood there: EUR million in another unit. */
  units: [1_000, 1_000_000],
} as const;

const million = 1_000_000;

/**
 * @param amount what was entered, in whole euros
 * @param stood what stood there before; null where nothing did
 * @param largest the largest figure of the theme, without its sign
 * @example doubtOf(euro(36_500_000_000), euro(35_500_000), euro(82_000_000)) // { kind: "beyondTheme", largest: 82_000_000 }
 */
export function doubtOf(amount: Euro, stood: Euro | null, largest: Euro): Doubt | null {
  const size = Math.abs(amount);
  if (stood !== null && stood !== 0) {
    const times = doubtLimits.units.find((unit) => amount === stood * unit);
    if (times !== undefined) return { kind: "otherUnit", times, stood };
  }
  const isDay = amount % million === 0 && isWithin(amount / million);
  if (isDay) return { kind: "dateNumber" };
  return largest > 0 && size > largest * doubtLimits.timesLargest ? { kind: "beyondTheme", largest } : null;
}

/** The largest of amounts, without its sign. @example largestOf([euro(-3), null, euro(2)]) // 3 */
export function largestOf(amounts: readonly (Euro | null)[]): Euro {
  const [largest = 0] = amounts.map((amount) => Math.abs(amount ?? 0)).sort((a, b) => b - a);
  return euro(largest);
}

function isWithin(days: number): boolean {
  return days >= doubtLimits.dates.first && days <= doubtLimits.dates.last;
}
