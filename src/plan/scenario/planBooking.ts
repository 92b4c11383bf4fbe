import type { Mutation } from "../../scenario/Mutation";
import type { DateSystem } from "../../scenario/dateSystem";
import { confirmedHeader } from "../../scenario/confirmedColumn";
import { headerOf, ledgerColumns } from "../../scenario/ledgerColumns";
import { writeRow } from "../../scenario/writeRow";
import type { Journal } from "../Journal";
import type { CellInput, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import type { Book, ReadBooks } from "./Books";
import { appendRows } from "./appendRows";
import { lacksDateMarker, planDateMarker, takeDateMarker } from "./dateMarker";
import { inOrderOf } from "./inOrderOf";
import { listsLayout } from "./listsLayout";
import { calculatedCells } from "./planLedger";
import { roundedIn } from "./roundedIn";
import { whyNotWritten } from "./whyNotWritten";
import { withConfirmColumn } from "./withConfirmColumn";
import { writtenRows } from "./writtenRows";
import type { Letter } from "../../letter/letter";

export interface PlannedBooking {
  readonly plan: Plan;
  readonly journal: Journal;
}

/** Mutations as rows of the ledger: the empty row that a new ledger has is filled first. */
export function planBooking(letter: Letter, books: ReadBooks, mutations: readonly Mutation[]): Planned<PlannedBooking> {
  const { lines } = books;
  const why = whyNotWritten(books);
  if (why || !books.ledger || !lines) return problem(why ?? { kind: "noScenarios" });
  const rounded = roundedIn(books, mutations);
  if (rounded) return problem(rounded);
  const lists = listsLayout(letter, books.numbered, lines.sheet);
  const wider = withConfirmColumn(letter, books.ledger, books.numbered, lines.sheet, mutations);
  const { ledger } = wider;
  const rows = mutations.map((mutation) => ledgerRow(ledger, mutation, books, lists));
  const { plan, back } = appendRows(ledger, rows);
  // What Excel makes of a date that is typed can't be told beforehand.
  const known = ledgerHeaders.filter((header) => header !== headerOf("date") || systemOf(books) !== null);
  const written = rows.length > 0 ? [writtenRows(ledger, known, rows, back)] : [];
  // A workbook of an older version gets with the first booking what tells how it counts days.
  const isMarked = rows.length > 0 && lacksDateMarker(books, lines.sheet);
  return planned({
    plan: [...wider.plan, ...(isMarked ? planDateMarker(lines.sheet) : []), ...plan],
    journal: {
      kind: "change",
      back: [...wider.back, ...(isMarked ? takeDateMarker(lines.sheet) : [])],
      rows: written,
    },
  });
}

/** The system is known where the workbook says so; null: each date is entered as one would type it, and Excel counts it. */
function systemOf({ dates }: ReadBooks): DateSystem | null {
  return dates === undefined ? "1900" : dates.system;
}

const ledgerHeaders = [...ledgerColumns.map(({ header }) => header), confirmedHeader];

function ledgerRow(
  ledger: Book,
  mutation: Mutation,
  books: ReadBooks,
  lists: ReturnType<typeof listsLayout>,
): readonly CellInput[] {
  const worked = calculatedCells(lists, ledger.header);
  const system = systemOf(books);
  const own = writeRow(mutation, books.numbered, system ?? "1900").map((cell, at): CellInput => {
    if (cell === "") return null;
    // As a formula is entered, without its sign: "2020-09-15" is a date to Excel in every language.
    return ledgerColumns[at]?.id === "date" && system === null ? { formula: mutation.date } : cell;
  });
  return inOrderOf(
    ledger.header,
    [...ledgerHeaders, ...worked.keys()],
    [...own, mutation.confirmed ?? null, ...worked.values()],
  );
}
