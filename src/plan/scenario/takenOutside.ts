import { rowsOutside } from "../check/rowsOutside";
import type { Books, ReadBooks } from "./Books";
import { excelTables } from "./excelTables";

/** A row that stands below a table of ours, by what it was meant to be known by. */
interface Taken {
  readonly scenario: string;
  /** A mutation's number, 0 where none can be read. */
  readonly number: number;
}

/**
 * Numbers and codes of rows below ledger and register that these did not take in. Nothing counts such a row, but as soon as
 * its table is drawn over it, what was given to another would be there twice.
 */
export function takenOutside(books: Books): readonly Taken[] {
  return rowsOutside(books).flatMap(({ table, code, number }) =>
    table === excelTables.lines
      ? []
      : [{ scenario: code.toUpperCase(), number: /^\d+$/.test(number) ? Number(number) : 0 }],
  );
}

/** Rows with the numbers that no mutation may get any more: those of the ledger, and below it. */
export function takenNumbers(books: ReadBooks): readonly Taken[] {
  return [...books.entries.rows, ...takenOutside(books)];
}

/** The same for lines of her own below the list of lines: their number in it, and their key. */
export function linesOutside(books: Books): readonly { readonly number: number; readonly key: string }[] {
  return rowsOutside(books).flatMap(({ table, code, number }) =>
    // The list has a number first and the key behind it.
    table === excelTables.lines ? [{ number: Number(code), key: number }] : [],
  );
}
