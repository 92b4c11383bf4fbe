import { within } from "../address";
import type { Belonging } from "../leaning/Belonging";
import { bodyOf, type Book } from "../scenario/Books";
import type { PlacedCell } from "./OwnCell";

/**
 * What of the user's goes with rows of a table of ours: what stands in columns of her own, and remarks on cells of these rows.
 * @param rows counted from 0 below the header @param ours the headers of our own columns
 */
export function hersBesideRows(
  book: Book,
  rows: readonly number[],
  ours: readonly string[],
  belongings: readonly Belonging[],
): readonly PlacedCell[] {
  const { sheet, row, column, header, values } = book;
  const titles = new Set(ours.map((title) => title.toLowerCase()));
  const cells = rows.flatMap((index) =>
    header.flatMap((title, place): PlacedCell[] => {
      const value = values[index]?.[place] ?? "";
      if (titles.has(String(title).toLowerCase()) || value === "") return [];
      return [{ sheet, row: row + 1 + index, column: column + place, text: String(value) }];
    }),
  );
  const gone = new Set(rows.map((index) => row + 1 + index));
  const remarks = belongings.flatMap(({ kind, area, what }): PlacedCell[] => {
    const isRemark = kind === "comment";
    if (!isRemark || !area || !gone.has(area.row) || !within(area, bodyOf(book))) return [];
    return [{ sheet: area.sheet, row: area.row, column: area.column, text: what }];
  });
  return [...cells, ...remarks];
}
