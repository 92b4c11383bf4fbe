import type { CellInput, Operation } from "../operation";
import { bodyOf, type Book } from "./Books";

/** Rows below those of a table; its one empty row, as a new or emptied table has, is filled first. */
export interface Appended {
  readonly plan: readonly Operation[];
  /** Puts the empty row back; rows that were added are taken out by what stands in them. */
  readonly back: readonly Operation[];
  readonly added: boolean;
}

/** A row in which the user has typed anything at all is hers: rows come below it. */
export function appendRows(book: Book, rows: readonly (readonly CellInput[])[]): Appended {
  const [first, ...rest] = rows;
  const stands = inputsOf(book, 0);
  const isEmpty = book.values.length === 1 && stands.every((input) => input === null || typeof input === "object");
  if (!first) return { plan: [], back: [], added: false };
  if (!isEmpty) return { plan: [{ kind: "addRows", table: book.name, cells: rows }], back: [], added: true };
  const area = { ...bodyOf(book), rows: 1 };
  return {
    plan: [
      // A column of the user's own keeps its formula.
      { kind: "write", area, cells: [first.map((cell, at) => cell ?? stands[at] ?? null)] },
      ...(rest.length > 0 ? [{ kind: "addRows" as const, table: book.name, cells: rest }] : []),
    ],
    back: [{ kind: "write", area, cells: [stands] }],
    added: rest.length > 0,
  };
}

/** What stands in a row, in the form in which it can be put back. */
export function inputsOf({ formulas }: Book, row: number): readonly CellInput[] {
  return (formulas[row] ?? []).map((cell) => {
    if (typeof cell === "number" || typeof cell === "boolean") return cell;
    const text = String(cell ?? "");
    return text === "" ? null : text.startsWith("=") ? { formula: text } : text;
  });
}

/**
 * Takes rows out of a table. A table keeps one row: where all go, the first is emptied but for what is worked out of it.
 * @param emptied the row that stays then
 */
export function takeRows(
  book: Book,
  rows: readonly number[],
  match: Extract<Operation, { kind: "removeRows" }>["match"],
  emptied: readonly CellInput[],
): readonly Operation[] {
  if (rows.length === 0) return [];
  if (rows.length < book.values.length) return [{ kind: "removeRows", table: book.name, rows, match }];
  const others = rows.filter((row) => row !== 0);
  return [
    ...(others.length > 0 ? [{ kind: "removeRows" as const, table: book.name, rows: others, match }] : []),
    { kind: "write", area: { ...bodyOf(book), rows: 1 }, cells: [emptied] },
  ];
}
