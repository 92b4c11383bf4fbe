import { confirmedText } from "./confirmed";
import { doubtOfRow } from "./doubtOfRow";
import type { LetterFigures } from "./letterFigures";
import type { Mutation } from "./Mutation";

/**
 * Mutations that somebody was asked about before they were booked, and books all the same: who says so and when goes along
 * with each amount that would be asked about again in its row.
 * @param isAsked asked for another reason than its figures, such as how its cell was shown
 */
export function confirmedRows(
  rows: readonly Mutation[],
  figures: LetterFigures,
  isAsked: (row: Mutation) => boolean = () => false,
): readonly Mutation[] {
  return rows.map((row) =>
    isAsked(row) || doubtOfRow(row, figures)
      ? { ...row, confirmed: confirmedText(row.amount, row.author, row.date) }
      : row,
  );
}
