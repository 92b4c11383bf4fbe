import type { Letter } from "../../letter/letter";
import type { Euro } from "../../letter/amount";
import { columnPlaces } from "../../scenario/columnPlaces";
import { confirmedText } from "../../scenario/confirmed";
import { confirmedHeader, confirmedPlace } from "../../scenario/confirmedColumn";
import { headerOf, type LedgerColumn } from "../../scenario/ledgerColumns";
import type { ChangedCell } from "../Journal";
import type { RowMatch } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import type { ReadBooks } from "./Books";
import { planConfirmColumn } from "./planConfirmColumn";
import type { PlannedBooking } from "./planBooking";
import { inputOf } from "./findOvertyped";
import { whyNotWritten } from "./whyNotWritten";

/** A row of the ledger whose amount somebody says is meant, as she was shown it. */
export interface ConfirmedRow {
  /** As it is numbered on the sheet. */
  readonly row: number;
  readonly amount: Euro;
}

/** Who says so, self-declared, and when: an ISO date. */
export interface Confirmation {
  readonly author: string;
  readonly date: string;
}

/** By these a row is found again where it stands by then, should this have to be taken back. */
const telling: readonly LedgerColumn[] = ["scenario", "number", "theme", "line", "from", "amount"];

/** *Klopt*: with its amount, who said so and when; a ledger of an older version gets the column for it. */
export function planConfirm(
  letter: Letter,
  books: ReadBooks,
  { row, amount }: ConfirmedRow,
  { author, date }: Confirmation,
): Planned<PlannedBooking> {
  const { ledger, lines, entries } = books;
  const why = whyNotWritten(books);
  if (why || !ledger || !lines) return problem(why ?? { kind: "noScenarios" });
  const index = row - ledger.row - 2;
  const asked = entries.rows.find((each) => each.index === index);
  // Whether a formula goes round takes the sheets of scenarios to tell, and is asked of no other cell.
  const formula = ledger.amounts?.formulas[index];
  const isWorkedOut = typeof formula === "string" && formula.startsWith("=");
  const isAsked = asked?.amount === amount && (isWorkedOut || asked.problems.some(({ kind }) => kind === "inDoubt"));
  if (!isAsked) return problem({ kind: "notAsked", sheet: ledger.sheet, row });
  const made = planConfirmColumn(letter, { ...ledger, rows: ledger.values.length }, books.numbered, lines.sheet);
  if (made.kind === "problem") return made;
  const { plan, back, column } = made.plan;
  const place = columnPlaces(ledger.header);
  const value = (id: LedgerColumn) => ledger.values[index]?.[place.get(id) ?? -1];
  const match: RowMatch = Object.fromEntries(
    telling.flatMap((id) => {
      const cell = value(id);
      const title = String(ledger.header[place.get(id) ?? -1] ?? headerOf(id));
      return typeof cell === "string" || typeof cell === "number" ? [[title, cell] as const] : [];
    }),
  );
  const ours = confirmedText(amount, author, date);
  const area = { sheet: ledger.sheet, row: row - 1, column, rows: 1, columns: 1 };
  const there = confirmedPlace(ledger.header);
  const title = String(ledger.header[there] ?? confirmedHeader);
  const cell: ChangedCell = {
    ...{ table: ledger.name, match, header: title, ours, before: inputOf(ledger.values[index]?.[there]) },
  };
  return planned({
    plan: [...plan, { kind: "write", area, cells: [[ours]] }],
    journal: { kind: "change", back, cells: [cell] },
  });
}
