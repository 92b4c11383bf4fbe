import type { Letter } from "../../letter/letter";
import { parseReference } from "../address";
import type { Belonging } from "../leaning/Belonging";
import type { SheetFormulas } from "../leaning/Leaners";
import type { Area } from "../operation";
import { bodyOf, type Book, type ReadBooks } from "../scenario/Books";
import { besideListsAreas, booksVersionNames } from "../scenario/booksVersion";
import { excelTables } from "../scenario/excelTables";
import { linesHeader, listColumns, listsLayout, type ListsLayout, type NumberedLine } from "../scenario/listsLayout";
import { ledgerHeader } from "../scenario/planLedger";
import { registerHeader } from "../scenario/registerRows";
import type { NameState } from "../WorkbookState";
import { hersOn, stayOfCell } from "./hersOn";
import type { Stay } from "./Removal";

/** The sheets behind scenarios that go, and what keeps them. */
export interface BooksRemoval {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly ownLines: readonly string[];
  readonly stays: readonly Stay[];
}

/** Cells of the row with control totals above the table of the register. */
const controlCells = 6;

/**
 * What remains of scenarios when there are none any more: overview, ledger and lists go, and comparisons of scenarios that
 * are not there. What holds anything of the user's stays, all three then, since they read each other.
 */
export function planBooksRemoval(
  letter: Letter,
  books: ReadBooks,
  formulas: readonly SheetFormulas[],
  belongings: readonly Belonging[],
): BooksRemoval {
  const codes = new Set(books.scenarios.map(({ code }) => code));
  const comparisons = books.state.names.flatMap((name) => comparisonOf(name, codes));
  const gone = comparisons.flatMap(({ name, area }) => {
    const hers = area ? hersOn(area.sheet, [area], formulas, belongings, "chart") : [];
    return [{ name, sheet: area?.sheet ?? null, hers }];
  });
  const shared = codes.size > 0 ? null : sharedSheets(letter, books, formulas, belongings);
  const keeps = shared?.stays ?? [];
  return {
    sheets: [
      ...gone.flatMap(({ sheet, hers }) => (sheet !== null && hers.length === 0 ? [sheet] : [])),
      ...(shared && keeps.length === 0 ? shared.sheets : []),
    ],
    names: [
      ...gone.flatMap(({ name, hers }) => (hers.length === 0 ? [name] : [])),
      ...(shared && keeps.length === 0 && books.lines ? booksVersionNames(books.lines.sheet, books.state.names) : []),
    ],
    ownLines: shared && keeps.length === 0 ? books.ownLines.map(({ name }) => name) : [],
    stays: [...gone.flatMap(({ hers }) => hers), ...keeps],
  };
}

/** A comparison of ours by its hidden name, where one of its scenarios is gone; its sheet may be gone as well. */
function comparisonOf(
  { name, formula, comment }: NameState,
  codes: ReadonlySet<string>,
): { readonly name: string; readonly area: Area | null }[] {
  const compared = /^Offensief_Vergelijking((?:_S\d+)+)$/i.exec(name)?.[1]?.toUpperCase().slice(1).split("_") ?? [];
  const area = parseReference(formula);
  const isOurs = comment !== "" || formula.includes("#REF!") || area?.row === 0;
  return compared.length > 0 && isOurs && compared.some((code) => !codes.has(code)) ? [{ name, area }] : [];
}

function sharedSheets(
  letter: Letter,
  { register, ledger, lines, entries, numbered }: ReadBooks,
  formulas: readonly SheetFormulas[],
  belongings: readonly Belonging[],
): { readonly sheets: readonly string[]; readonly stays: readonly Stay[] } | null {
  const books = [register, ledger, lines].filter((book): book is NonNullable<typeof book> => book !== null);
  if (books.length === 0) return null;
  const rows = ledger
    ? entries.rows.map(({ index, scenario }): Stay => ({
        kind: "cell",
        sheet: ledger.sheet,
        what: `rij ${ledger.row + 2 + index}`,
        text: scenario,
      }))
    : [];
  const names = new Set(books.map(({ name }) => name.toLowerCase()));
  const lists = listsLayout(letter, numbered, lines?.sheet ?? "");
  const known = [...ledgerHeader(lists), ...registerHeader, ...linesHeader];
  const hers = books.flatMap((book) =>
    hersOn(
      book.sheet,
      partsOf(letter, book, numbered, lists),
      formulas,
      belongings.filter(({ kind, what }) => kind !== "table" || !names.has(what.toLowerCase())),
    ),
  );
  const columns = books.flatMap(({ sheet, header, row, column }) =>
    header.flatMap((title, index): Stay[] =>
      known.includes(String(title))
        ? []
        : [stayOfCell({ sheet, row, column: column + index, rows: 1, columns: 1 }, title)],
    ),
  );
  return { sheets: [...new Set(books.map(({ sheet }) => sheet))], stays: [...rows, ...columns, ...hers] };
}

/** The table, and what we put around it: title, help and control totals above it, or the lists beside it. */
function partsOf(letter: Letter, book: Book, lines: readonly NumberedLine[], lists: ListsLayout): readonly Area[] {
  const body = bodyOf(book);
  const table: Area = { ...body, row: book.row, rows: body.rows + 1 };
  if (book.name.toLowerCase() === excelTables.lines.toLowerCase())
    return [table, ...besideListsAreas(book.sheet), ...listColumns(letter, lines, lists).map(({ area }) => area)];
  return [
    table,
    { ...table, row: book.row - 4, rows: 2, columns: 1 },
    { ...table, row: book.row - 2, rows: 1, columns: controlCells },
  ];
}
