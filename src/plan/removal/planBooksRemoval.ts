import type { Letter } from "../../letter/letter";
import { parseReference } from "../address";
import { comparedCodes } from "../comparison/comparisonName";
import type { Belonging } from "../leaning/Belonging";
import type { SheetFormulas } from "../leaning/Leaners";
import type { Area, Operation } from "../operation";
import { topColumns } from "../ours/agedTops";
import { couldBeOurs } from "../ours/isOurName";
import { bodyOf, type Book, type ReadBooks } from "../scenario/Books";
import { besideListsAreas, booksVersionNames } from "../scenario/booksVersion";
import { bookWords } from "../scenario/bookWords";
import { excelTables } from "../scenario/excelTables";
import { ledgerPlace, type LedgerPlace } from "../scenario/ledgerBelow";
import { linesHeader, listColumns, listsLayout, type ListsLayout, type NumberedLine } from "../scenario/listsLayout";
import { ledgerChoices, ledgerHeader, ledgerLooks } from "../scenario/planLedger";
import { registerControl, registerLooks } from "../scenario/planRegister";
import { registerHeader } from "../scenario/registerRows";
import type { NameState } from "../WorkbookState";
import { areaContents } from "./areaContents";
import { hersOn, stayOfCell } from "./hersOn";
import { hersOnComparison, type OnComparison } from "./hersOnComparison";
import { isOurRule } from "./isOurRule";
import type { PlacedCell } from "./OwnCell";
import type { Stay } from "./Removal";

/** The sheets behind scenarios that go, and what keeps them. */
export interface BooksRemoval {
  readonly sheets: readonly string[];
  readonly names: readonly string[];
  readonly ownLines: readonly string[];
  /** What of the user's goes with it: typed over ours. */
  readonly goes: readonly PlacedCell[];
  readonly stays: readonly Stay[];
}

/** Cells of the row with control totals above the table of the register. */
const controlCells = 8;

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
  const comparisons = books.state.names.flatMap((name) => comparisonOf(letter, name, codes));
  const gone = comparisons.flatMap(({ name, area, compared }): readonly GoneComparison[] => {
    if (area === null) return [{ name, sheet: null, goes: [], stays: [] }];
    const hers = hersOnComparison(letter, area, compared, books.numbered, formulas, belongings, books.scenarios);
    return hers ? [{ name, sheet: area.sheet, ...hers }] : [];
  });
  const shared = codes.size > 0 ? null : sharedSheets(letter, books, formulas, belongings);
  const keeps = shared?.stays ?? [];
  return {
    sheets: [
      ...gone.flatMap(({ sheet, stays }) => (sheet !== null && stays.length === 0 ? [sheet] : [])),
      ...(shared && keeps.length === 0 ? shared.sheets : []),
    ],
    names: [
      ...gone.flatMap(({ name, stays }) => (stays.length === 0 ? [name] : [])),
      ...(shared && keeps.length === 0 && books.lines ? booksVersionNames(books.lines.sheet, books.state.names) : []),
    ],
    ownLines: shared && keeps.length === 0 ? books.ownLines.map(({ name }) => name) : [],
    goes: [
      ...gone.flatMap(({ goes, stays }) => (stays.length === 0 ? goes : [])),
      ...(shared && keeps.length === 0 ? shared.goes : []),
    ],
    stays: [...gone.flatMap(({ stays }) => stays), ...keeps],
  };
}

interface GoneComparison extends OnComparison {
  readonly name: string;
  /** null where its sheet is gone as well. */
  readonly sheet: string | null;
}

/** A comparison by its hidden name, where one of its scenarios is gone; its sheet may be gone as well. */
function comparisonOf(
  letter: Letter,
  name: NameState,
  codes: ReadonlySet<string>,
): { readonly name: string; readonly area: Area | null; readonly compared: readonly string[] }[] {
  const compared = comparedCodes(name.name) ?? [];
  const area = parseReference(name.formula);
  const isOurs = couldBeOurs(letter, name) && (area !== null || name.formula.includes("#REF!"));
  const isGone = compared.length > 0 && compared.some((code) => !codes.has(code));
  return isOurs && isGone ? [{ name: name.name, area, compared }] : [];
}

function sharedSheets(
  letter: Letter,
  { register, ledger, lines, entries, numbered }: ReadBooks,
  formulas: readonly SheetFormulas[],
  belongings: readonly Belonging[],
): Pick<BooksRemoval, "sheets" | "goes" | "stays"> | null {
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
  const place = ledgerPlace(ledger) ?? { sheet: "", columns: new Map() };
  const rules = books.flatMap((book) => rulesOf(book, register, lists, place));
  const hers = books.flatMap((book) =>
    hersOn(
      book.sheet,
      [...partsOf(letter, book, numbered, lists), ...totalBehind(book, formulas)],
      formulas,
      belongings,
      (thing) => (thing.kind === "table" && names.has(thing.what.toLowerCase())) || isOurRule(thing, rules),
    ),
  );
  const columns = books.flatMap(({ sheet, header, row, column }) =>
    header.flatMap((title, index): Stay[] =>
      known.includes(String(title))
        ? []
        : [stayOfCell({ sheet, row, column: column + index, rows: 1, columns: 1 }, title)],
    ),
  );
  return {
    sheets: [...new Set(books.map(({ sheet }) => sheet))],
    goes: books.flatMap((book) => overTitles(book, formulas)),
    stays: [...rows, ...columns, ...hers],
  };
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

/** Where an older version made the register, its last total stands behind its columns. */
function totalBehind({ sheet, row, column }: Book, formulas: readonly SheetFormulas[]): readonly Area[] {
  const above: Area = { sheet, row: row - 2, column, rows: 1, columns: topColumns.register };
  const at = row < 2 ? -1 : (areaContents(above, formulas)[0]?.indexOf(bookWords.rowsBelow) ?? -1);
  return at < 0 ? [] : [{ ...above, column: column + at, columns: 2 }];
}

/** The rules that we lay on the sheets behind scenarios; tables take them along as they grow and move. */
function rulesOf(book: Book, register: Book | null, lists: ListsLayout, place: LedgerPlace): readonly Operation[] {
  const body = bodyOf(book);
  const name = book.name.toLowerCase();
  const codes: Area = register ? { ...bodyOf(register), columns: 1 } : body;
  if (name === excelTables.ledger.toLowerCase())
    return [...ledgerLooks(body, codes, lists), ...ledgerChoices(body, book.header, codes, lists)];
  if (name !== excelTables.register.toLowerCase()) return [];
  const { marks, olderMark } = registerControl({ sheet: body.sheet, row: body.row - 2 }, place);
  return [...registerLooks(body, place), { ...marks[0], formula: olderMark }];
}

/** Words of the user's over the title and the help above a table. */
function overTitles(book: Book, formulas: readonly SheetFormulas[]): readonly PlacedCell[] {
  const titles = titlesOf.get(book.name.toLowerCase());
  if (!titles || book.row < 4) return [];
  const { sheet, column } = book;
  const row = book.row - 4;
  return areaContents({ sheet, row, column, rows: 2, columns: 1 }, formulas).flatMap(([now = ""], index) =>
    now === "" || titles.some((title) => start(title) === start(now))
      ? []
      : [{ sheet, row: row + index, column, text: String(now) }],
  );
}

/** Versions differ in what the help says further on. */
function start(text: unknown): string {
  return String(text).slice(0, 60);
}

const titlesOf: ReadonlyMap<string, readonly string[]> = new Map([
  [excelTables.ledger.toLowerCase(), [bookWords.ledgerTitle, bookWords.ledgerHelp]],
  [excelTables.register.toLowerCase(), [bookWords.registerTitle, bookWords.registerHelp]],
]);
