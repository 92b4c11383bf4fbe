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
import { calculatedCells } from "./planLedger";
import { whyNotWritten } from "./whyNotWritten";
import { writtenRows } from "./writtenRows";
import type { Letter } from "../../letter/letter";

export interface PlannedBooking {
  readonly plan: Plan;
  readonly journal: Journal;
}

/** Mutations as rows of the ledger: the empty row that a new ledger has is filled first. */
export function planBooking(letter: Letter, books: ReadBooks, mutations: readonly Mutation[]): Planned<PlannedBooking> {
  const { ledger, lines } = books;
  const why = whyNotWritten(books);
  if (why || !ledger || !lines) return problem(why ?? { kind: "noScenarios" });
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
