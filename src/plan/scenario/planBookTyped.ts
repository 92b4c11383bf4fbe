import type { Letter } from "../../letter/letter";
import { bookOvertyped } from "../../scenario/bookOvertyped";
import type { Entry } from "../../scenario/Entry";
import { overtypedWith } from "../../scenario/overtypedWith";
import { columnsOf } from "../../scenario/horizon";
import { mutationsOf } from "../../scenario/Ledger";
import type { Mutation } from "../../scenario/Mutation";
import { amountAt, newPosition } from "../../scenario/Position";
import type { Scenario } from "../../scenario/Scenario";
import type { CellInput, Operation } from "../operation";
import { planned, type Planned } from "../PlanProblem";
import { baseOf } from "./baseOf";
import type { ReadBooks } from "./Books";
import type { OvertypedPosition } from "./findOvertyped";
import { planBooking, type PlannedBooking } from "./planBooking";

export interface TypedBooking extends PlannedBooking {
  readonly rows: readonly Mutation[];
}

/**
 * Figures that were typed over formulas, as mutations under one number, and the formulas back in their cells. What is no
 * amount gets its formula back and no mutation. A formula of the user's own is kept as text in the explanation.
 */
export function planBookTyped(
  letter: Letter,
  books: ReadBooks,
  scenario: Scenario,
  cells: readonly OvertypedPosition[],
  entry: Entry,
): Planned<TypedBooking> {
  const base = baseOf(letter, books, scenario);
  if (!base) return { kind: "problem", problem: { kind: "baseLost", code: scenario.code } };
  const position = newPosition(base, mutationsOf(books.entries, scenario.code));
  const columns = columnsOf(scenario.horizon);
  const rows = cells.flatMap(({ key, column, typed, link }) => {
    const index = columns.findIndex(({ year }) => year === column.year);
    if (typed === null) return [];
    const own = link === null ? entry : overtypedWith(entry, link, typed);
    return bookOvertyped(own, key, column, amountAt(position, key, index), typed);
  });
  const booked = rows.length > 0 ? planBooking(letter, books, rows) : planned(nothing);
  if (booked.kind === "problem") return booked;
  const { plan, journal } = booked.plan;
  const write = (cell: OvertypedPosition, value: CellInput): Operation => ({
    kind: "write",
    area: { sheet: cell.sheet, row: cell.row, column: cell.at, rows: 1, columns: 1 },
    cells: [[value]],
  });
  const formulas = cells.map((cell) => write(cell, cell.ours));
  const typed = cells.map((cell) => write(cell, cell.stood));
  const back = journal.kind === "change" ? [...journal.back, ...typed] : typed;
  return planned({ plan: [...plan, ...formulas], journal: { ...journal, kind: "change", back }, rows });
}

const nothing: PlannedBooking = { plan: [], journal: { kind: "change", back: [] } };
