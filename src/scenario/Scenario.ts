import type { Horizon } from "./horizon";

/** Moments of the budget cycle at which a position is frozen; a user's own words will do as well. */
export const moments = [
  "ontwerpbegroting",
  "1e suppletoire",
  "2e suppletoire",
  "suppletoire september",
  "slotwet",
] as const;

/** What a scenario starts from: the letter, or another scenario's frozen position. */
export type ScenarioBase =
  | { readonly kind: "letter" }
  | { readonly kind: "frozen"; readonly code: string; readonly moment: string; readonly name: string };

export interface Scenario {
  /** "S1", "S2" …: the only key in formulas and names, never used again. */
  readonly code: string;
  /** Free text. */
  readonly title: string;
  readonly description: string;
  readonly base: ScenarioBase;
  readonly horizon: Horizon;
  /** Lopend begrotingsjaar: a setting, never the clock's. Earlier years are closed. */
  readonly budgetYear: number;
  /** From when only tegenboekingen are allowed; the numbers up to `lastNumber` were there. */
  readonly frozen: FrozenMark | null;
}

export interface FrozenMark {
  /** One of `moments` or own words. */
  readonly moment: string;
  /** ISO date. */
  readonly on: string;
  readonly lastNumber: number;
}

/**
 * The code for a new scenario: one above the highest.
 * @param taken codes that exist or did, in whatever order
 * @example nextCode(["S1", "S3"]) // "S4"
 */
export function nextCode(taken: readonly string[]): string {
  const numbers = taken.map((code) => Number(/^S(\d+)$/i.exec(code.trim())?.[1] ?? 0));
  return `S${Math.max(0, ...numbers) + 1}`;
}
