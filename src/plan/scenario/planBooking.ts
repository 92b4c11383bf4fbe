import type { Mutation } from "../../scenario/Mutation";
import { ledgerColumns, type LedgerColumn } from "../../scenario/ledgerColumns";
import { writeRow } from "../../scenario/writeRow";
import type { Journal, TableRows } from "../Journal";
import type { CellInput, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import type { Book, ReadBooks } from "./Books";
import { appendRows } from "./appendRows";
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
  const { plan, back, added } = appendRows(ledger, rows);
  const numbers = [...new Map(mutations.map((each) => [`${each.scenario} ${each.number}`, each])).values()];
  const match = numbers.map(({ scenario, number }): TableRows => ({
    table: excelTables.ledger,
    match: { Scenario: scenario, Nr: number },
  }));
  return planned({ plan, journal: { kind: "change", back, rows: added ? match : [] } });
}

/** The headers of columns, as the user knows them. */
export function headersOf(ids: readonly LedgerColumn[]): readonly string[] {
  return ledgerColumns.filter(({ id }) => ids.includes(id)).map(({ header }) => header);
}

function ledgerRow(
  ledger: Book,
  mutation: Mutation,
  { numbered }: ReadBooks,
  lists: ReturnType<typeof listsLayout>,
): readonly CellInput[] {
  const worked = calculatedCells(lists);
  const own = writeRow(mutation, numbered).map((cell) => (cell === "" ? null : cell));
  return inOrderOf(
    ledger.header,
    [...ledgerColumns.map(({ header }) => header), ...worked.keys()],
    [...own, ...worked.values()],
  );
}
