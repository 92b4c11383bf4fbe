import { euro } from "../letter/amount";
import { isConfirmed } from "./confirmed";
import { doubtOf, type Doubt, type DoubtContext } from "./doubt";
import { figureIn, themeOf, type LetterFigures } from "./letterFigures";
import type { Mutation } from "./Mutation";

/** What of a mutation is looked at. */
export type Doubtable = Pick<Mutation, "key" | "from" | "amount" | "reverses" | "confirmed">;

/**
 * Whether a row's amount can be meant, held against the letter's figures. What takes another row back is the opposite of an
 * amount that was asked about before.
 * @param more how the workbook counts days, and what was seen of the cell
 * @returns null as well where this very amount was confirmed
 */
export function doubtOfRow(
  row: Doubtable,
  figures: LetterFigures,
  more: Pick<DoubtContext, "dates" | "seen"> = {},
): Doubt | null {
  const { key, from, amount, reverses, confirmed = "" } = row;
  if (reverses !== null || isConfirmed(confirmed, amount)) return null;
  const [stood, largest] = [figureIn(figures, key, from), figures.largest.get(themeOf(key)) ?? euro(0)];
  return doubtOf(amount, { stood, largest, ...more });
}
