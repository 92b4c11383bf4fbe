import type { WrittenRows } from "../Journal";
import type { CellInput, Operation } from "../operation";
import { rowMark } from "../rowMark";
import { titleOf, type Book } from "./Books";

/**
 * Rows that are written into a table, for the journal: known by all that we put in them, so that a row that a colleague
 * made meanwhile, with the same code or number, is never taken for one of ours.
 * @param ours the columns that we fill in; what is worked out and columns of the user's own don't count
 * @param back what `appendRows` gives to put its one empty row back
 */
export function writtenRows(
  book: Pick<Book, "name" | "header" | "titles">,
  ours: readonly string[],
  cells: readonly (readonly unknown[])[],
  back: readonly Operation[] = [],
): WrittenRows {
  const wanted = new Set(ours.map((name) => name.toLowerCase()));
  const places = book.header.flatMap((name, place) => (wanted.has(String(name).toLowerCase()) ? [place] : []));
  const emptied = back.flatMap((operation) => (operation.kind === "write" ? operation.cells : []))[0];
  return {
    table: book.name,
    header: places.map((place) => titleOf(book, String(book.header[place]))),
    marks: cells.map((row) => rowMark(places.map((place) => row[place]))),
    ...(emptied ? { emptied: emptied satisfies readonly CellInput[] } : {}),
  };
}
