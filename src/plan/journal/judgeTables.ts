import type { TableRows } from "../Journal";
import { confirmedHeader } from "../../scenario/confirmedColumn";
import { ownTheme } from "../../scenario/ownKey";
import type { CellInput, Operation, Plan } from "../operation";
import { inputsOf, takeRows } from "../scenario/appendRows";
import { excelTables } from "../scenario/excelTables";
import { inOrderOf } from "../scenario/inOrderOf";
import { listsLayout } from "../scenario/listsLayout";
import { emptyLedgerRow, ledgerHeader } from "../scenario/planLedger";
import type { Bench } from "./Bench";
import { isOwnTable } from "./OwnPlaces";
import { rowsInTable } from "./rowsInTable";
import type { Told } from "./Told";

/** A table's cells, its header first; nothing where it is not one that scenarios share. */
export function tableCells(bench: Bench, table: string): readonly (readonly unknown[])[] {
  const book = bench.book(table);
  if (!book) bench.leave(isOwnTable(table) ? "gone" : "notOurs", table);
  return book ? [book.header, ...book.values] : [];
}

/** Rows that a journal tells by what stands in them: of a scenario that was being deleted, or of what was being added. */
export function removeMatched(bench: Bench, rows: TableRows, told: Told): Plan {
  return removeRows(bench, rows.table, matchedRows(bench, rows), told);
}

/**
 * Which rows these are. We tell them by the code of a scenario or the key of an own line: by anything else, or by nothing, all rows of
 * a table could be meant, and what is frozen is never taken out.
 */
export function matchedRows(bench: Bench, { table, match }: TableRows): readonly number[] {
  const cells = tableCells(bench, table);
  const wanted = Object.values(match).map((value) => String(value).trim());
  const codes = wanted.map((value) => value.toUpperCase());
  const isFrozen = bench.books?.scenarios.some(({ code, frozen }) => frozen !== null && codes.includes(code)) ?? false;
  const isTold = codes.some((code) => /^S\d+$/.test(code)) || wanted.some((value) => ownTheme(value) !== null);
  if (isTold && !isFrozen) return rowsInTable(cells, { table, match });
  const text = Object.entries(match).map(([header, value]) => `${header}: ${value}`);
  if (cells.length > 0) bench.leave("notOurs", table, text.join(", "));
  return [];
}

/** @param rows counted from 0 below the header */
export function removeRows(bench: Bench, table: string, rows: readonly number[], told: Told): Plan {
  const book = bench.book(table);
  const { books, letter } = bench;
  const found = [...new Set(rows)].sort((one, other) => one - other);
  if (!book || !books || found.length === 0) return [];
  told.rows.push(
    ...found.map((row) => {
      const filled = (book.values[row] ?? []).filter((cell) => cell !== "" && cell !== null).slice(0, 8);
      return `${book.sheet}!${book.row + 2 + row}: ${filled.map(String).join(", ")}`;
    }),
  );
  // A table keeps one row: it is emptied, but for columns of the user's own.
  const stands = inputsOf(book, 0);
  const isLedger = book.name === excelTables.ledger;
  const lists = listsLayout(letter, books.numbered, books.lines?.sheet ?? "");
  const ours = isLedger ? inOrderOf(book.header, ledgerHeader(lists), emptyLedgerRow(lists, book.header)) : [];
  const known = new Set(ledgerHeader(lists).map((header) => header.toLowerCase()));
  const emptied = book.header.map((header, at): CellInput =>
    isLedger ? (known.has(String(header).toLowerCase()) ? (ours[at] ?? null) : (stands[at] ?? null)) : null,
  );
  return takeRows(book, found, {}, emptied);
}

/** The column for what is meant, in a ledger that had none; only while nothing of anybody's stands in it. */
export function removeColumn(bench: Bench, operation: Extract<Operation, { kind: "removeColumn" }>): Plan {
  const book = bench.book(operation.table);
  if (!book) {
    tableCells(bench, operation.table);
    return [];
  }
  const at = book.header.indexOf(operation.header);
  if (at < 0) return [];
  const isOurs = book.name === excelTables.ledger && operation.header === confirmedHeader;
  const filled = book.values.some(
    (_row, down) => bench.standing.at(book.sheet, book.row + 1 + down, book.column + at) !== "",
  );
  if (isOurs && !filled) return [operation];
  bench.leave(isOurs ? "hers" : "notOurs", `${operation.table}[${operation.header}]`);
  return [];
}
