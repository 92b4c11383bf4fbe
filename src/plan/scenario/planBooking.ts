import type { Mutation } from "../../scenario/Mutation";
import { ledgerColumns } from "../../scenario/ledgerColumns";
import { writeRow } from "../../scenario/writeRow";
import type { Journal } from "../Journal";
import type { CellInput, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import type { Book, ReadBooks } from "./Books";
import { appendRows } from "./appendRows";
import { inOrderOf } from "./inOrderOf";
import { listsLayout } from "./listsLayout";
import { missingColumns } from "./missingColumns";
import { missingInRegister } from "./missingInRegister";
import { calculatedCells } from "./planLedger";
import { writtenRows } from "./writtenRows";
import type { Letter } from "../../letter/letter";

export interface PlannedBooking {
  readonly plan: Plan;
  readonly journal: Journal;
}

/** Mutations as rows of the ledger: the empty row that a new ledger has is filled first. */
export function planBooking(letter: Letter, books: ReadBooks, mutations: readonly Mutation[]): Planned<PlannedBooking> {
  const { ledger, lines, state } = books;
  if (!ledger || !lines) return problem({ kind: "noScenarios" });
  const missing = missingColumns(books);
  if (missing.length > 0) return problem({ kind: "ledgerColumnsMissing", columns: missing });
  const { renamed } = missingInRegister(books.register);
  if (renamed.length > 0)
    return problem({ kind: "registerColumnsMissing", sheet: books.register?.sheet ?? "", columns: renamed });
  if (state.readOnly) return problem({ kind: "workbookReadOnly" });
  if (state.sheets.some((sheet) => sheet.name === ledger.sheet && sheet.protected))
    return problem({ kind: "sheetProtected", sheet: ledger.sheet });
  const lists = listsLayout(letter, books.numbered, lines.sheet);
  const rows = mutations.map((mutation) => ledgerRow(ledger, mutation, books, lists));
  const { plan, back } = appendRows(ledger, rows);
  const written = rows.length > 0 ? [writtenRows(ledger, ledgerHeaders, rows, back)] : [];
  return planned({ plan, journal: { kind: "change", back: [], rows: written } });
}

const ledgerHeaders = ledgerColumns.map(({ header }) => header);

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
