/** Whole euros: a safe integer, never a fraction. The brand keeps EUR million out of sums of euros. */
export type Euro = number & { readonly unit: "euro" };

/** An amount as the letter prints it: whole euros, and beside them how precisely it was printed. */
export interface Amount {
  readonly euros: Euro;
  /** The unit it was rounded to, in euros: 100,000 for tenths of millions, 1,000,000 for millions. */
  readonly precision: Euro;
}
