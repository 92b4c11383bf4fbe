import type { Mutation } from "../../scenario/Mutation";
import { ledgerColumns, type LedgerColumn } from "../../scenario/ledgerColumns";
import { writeRow } from "../../scenario/writeRow";
import type { Journal, TableRows } from "../Journal";
import type { Area, CellInput, Operation, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import type { Book, ReadBooks } from "./Books";
import { excelTables } from "./excelTables";
import { inOrderOf } from "./inOrderOf";
import { listsLayout } from "./listsLayout";
import { calculatedCells } from "./planLedger";
import type { Letter } from "../../letter/letter";

export interface PlannedBooking {
  readonly plan: Plan;
  readonly journal: Journal;
}

/** Mutations as rows of the ledger: the empty row that a new ledger has is filled first. */
export function planBooking(letter: Letter, books: ReadBooks, mutations: readonly Mutation[]): Planned<PlannedBooking> {
  const { ledger, lines, state } = books;
  if (!ledger || !lines) return problem({ kind: "noScenarios" });
  if (books.entries.missing.length > 0)
    return problem({ kind: "ledgerColumnsMissing", columns: headersOf(books.entries.missing) });
  if (state.readOnly) return problem({ kind: "workbookReadOnly" });
  if (state.sheets.some((sheet) => sheet.name === ledger.sheet && sheet.protected))
    return problem({ kind: "sheetProtected", sheet: ledger.sheet });
  const lists = listsLayout(letter, books.numbered, lines.sheet);
  const rows = mutations.map((mutation) => ledgerRow(ledger, mutation, books, lists));
  const empty = emptyRow(ledger);
  const [first, ...rest] = rows;
  const plan: Operation[] = [];
  const back: Operation[] = [];
  if (empty !== null && first) {
    const area: Area = {
      sheet: ledger.sheet,
      row: ledger.row + 1 + empty,
      column: ledger.column,
      rows: 1,
      columns: ledger.header.length,
    };
    plan.push({ kind: "write", area, cells: [first] });
    back.push({ kind: "write", area, cells: [ledger.header.map((_header, column) => cellAt(ledger, empty, column))] });
  }
  const added = empty === null ? rows : rest;
  if (added.length > 0) plan.push({ kind: "addRows", table: excelTables.ledger, cells: added });
  const taken: TableRows[] = [...new Set(mutations.map(({ scenario, number }) => `${scenario}|${number}`))].map(
    (key) => {
      const [code = "", number = ""] = key.split("|");
      return { table: excelTables.ledger, match: { Scenario: code, Nr: Number(number) } };
    },
  );
  return planned({ plan, journal: { kind: "change", back, rows: added.length > 0 ? taken : [] } });
}

function headersOf(ids: readonly LedgerColumn[]): readonly string[] {
  return ledgerColumns.filter(({ id }) => ids.includes(id)).map(({ header }) => header);
}

function ledgerRow(
  ledger: Book,
  mutation: Mutation,
  { numbered }: ReadBooks,
  lists: ReturnType<typeof listsLayout>,
): readonly CellInput[] {
  const worked = calculatedCells(lists);
  const own = inOrderOf(
    ledger.header,
    ledgerColumns.map(({ header }) => header),
    writeRow(mutation, numbered).map((cell) => (cell === "" ? null : cell)),
  );
  return ledger.header.map((header, index) => worked.get(String(header)) ?? own[index] ?? null);
}

/** A row in which nobody typed anything yet, as a new ledger has. */
function emptyRow({ header, values }: Book): number | null {
  const ours = ledgerColumns.map(({ header: name }) => header.indexOf(name)).filter((place) => place >= 0);
  const [only] = values;
  return values.length === 1 && only && ours.every((place) => only[place] === "") ? 0 : null;
}

function cellAt({ formulas }: Book, row: number, column: number): CellInput {
  const cell = formulas[row]?.[column];
  if (typeof cell === "number" || typeof cell === "boolean") return cell;
  const text = String(cell ?? "");
  return text === "" ? null : text.startsWith("=") ? { formula: text } : text;
}
