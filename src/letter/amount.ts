/** Whole euros: a safe integer, never a fraction. The brand keeps EUR million out of sums of euros. */
export type Euro = number & { readonly unit: "euro" };

/** An amount as the letter prints it: whole euros, and beside them how precisely it was printed. */
export interface Amount {
  readonly euros: Euro;
  /** The unit it was rounded to, in euros: 100,000 for tenths of millions, 1,000,000 for millions. */
  readonly precision: Euro;
}

/**
 * Takes a number for whole euros.
 * @throws RangeError where it is no safe integer: a fraction of a euro is a programming error here.
 * @example euro(35_500_000)
 */
export function euro(value: number): Euro {
  if (!Number.isSafeInteger(value)) throw new RangeError(`${value} is no whole number of euros`);
  return value as Euro;
}

/** Adds whole euros up. @example sumEuros([euro(1), euro(2)]) // 3 */
export function sumEuros(amounts: readonly Euro[]): Euro {
  return euro(amounts.reduce<number>((sum, amount) => sum + amount, 0));
}
