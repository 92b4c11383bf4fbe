import { headerOf, ledgerColumns, type LedgerColumn } from "../../scenario/ledgerColumns";
import { columnPlaces } from "../../scenario/columnPlaces";
import { cellAddress } from "../address";
import type { Book, Books } from "../scenario/Books";
import type { CheckFinding } from "./CheckFinding";

/** A row that stands below a table of ours without being in it: no sum counts it. */
export interface OutsideRow {
  readonly table: string;
  readonly sheet: string;
  /** As it is numbered on the sheet, from 1. */
  readonly row: number;
  readonly address: string;
  /** What stands in its first column of ours: a scenario's code; "" where there is none. */
  readonly code: string;
  readonly number: string;
}

/** What makes a row below the ledger one of its rows, beside a code: two of these; a remark or a total has no more than one. */
export const telling: readonly LedgerColumn[] = ["number", "theme", "line", "from", "amount", "kind"];

/** Rows below the ledger, the register and the list of lines that were meant to be in them. */
export function rowsOutside({ ledger, register, lines, around }: Books): readonly OutsideRow[] {
  return [
    ...outside(ledger, around, isMutation(ledger)),
    ...outside(register, around, (cell) => isCode(cell(0)) && isFilled(cell(1))),
    ...outside(lines, around, (cell) => typeof cell(0) === "number" && String(cell(1)).includes("/")),
  ];
}

/** The same as findings. */
export function rowsOutsideFindings(books: Books): readonly CheckFinding[] {
  return rowsOutside(books).map(({ table, sheet, row, address, code, number }) => ({
    ...{ kind: "rowOutsideTable", sheet, cell: address, about: [table, String(row), code, number] },
  }));
}

type CellOf = (place: number) => unknown;

function outside(
  book: Book | null,
  { below }: Books["around"],
  isRow: (cell: CellOf) => boolean,
): readonly OutsideRow[] {
  const area = book && below.find(({ table }) => table === book.name);
  if (!book || !area) return [];
  const places = columnPlaces(book.header);
  const number = places.get("number") ?? 1;
  const code = places.get("scenario") ?? 0;
  return area.values.flatMap((cells, index): OutsideRow[] => {
    const cell = (place: number) => cells[place + book.column - area.column] ?? "";
    if (!isRow(cell)) return [];
    const row = area.row + index;
    return [
      {
        ...{ table: book.name, sheet: book.sheet, row: row + 1, address: cellAddress(row, book.column) },
        ...{ code: String(cell(code)).trim(), number: String(cell(number)).trim() },
      },
    ];
  });
}

function isMutation(ledger: Book | null): (cell: CellOf) => boolean {
  const places = columnPlaces(ledger?.header ?? []);
  return (cell) => {
    const at = (id: LedgerColumn) => cell(places.get(id) ?? -1);
    const filled = telling.filter((id) => isFilled(at(id))).length;
    if (isCode(at("scenario"))) return filled >= 2;
    // Without a code it is a row where all else of a mutation is there; the header of a copy is none.
    const isHeader = ledgerColumns.some(({ id }) => at(id) === headerOf(id));
    return !isHeader && isFilled(at("theme")) && isFilled(at("line")) && typeof at("amount") === "number";
  };
}

function isCode(cell: unknown): boolean {
  return /^\s*S\d+\s*$/i.test(String(cell));
}

function isFilled(cell: unknown): boolean {
  return cell !== "" && cell !== null && cell !== undefined;
}
