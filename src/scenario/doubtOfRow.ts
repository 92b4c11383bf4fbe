import { euro } from "../letter/amount";
import { isConfirmed } from "./confirmed";
import { doubtOf, type Doubt } from "./doubt";
import { figureIn, themeOf, type LetterFigures } from "./letterFigures";
import type { Mutation } from "./Mutation";

/** What of a mutation is looked at. */
export type Doubtable = Pick<Mutation, "key" | "from" | "amount" | "reverses" | "confirmed">;

/**
 * Whether a row's amount can be meant, held against the letter's figures. What takes another row back is the opposite of an
 * amount that was asked about before.
 * @returns null as well where this very amount was confirmed
 */
export function doubtOfRow(row: Doubtable, figures: LetterFigures): Doubt | null {
  const { key, from, amount, reverses, confirmed = "" } = row;
  if (reverses !== null || isConfirmed(confirmed, amount)) return null;
  return doubtOf(amount, figureIn(figures, key, from), figures.largest.get(themeOf(key)) ?? euro(0));
}
