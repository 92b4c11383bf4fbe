import type { Letter } from "../../letter/letter";
import { bookOvertyped } from "../../scenario/bookOvertyped";
import type { Entry } from "../../scenario/Entry";
import { overtypedWith } from "../../scenario/overtypedWith";
import { confirmedRows } from "../../scenario/confirmedRows";
import { columnsOf } from "../../scenario/horizon";
import { letterFigures } from "../../scenario/letterFigures";
import { mutationsOf } from "../../scenario/Ledger";
import type { Mutation } from "../../scenario/Mutation";
import { amountAt, newPosition } from "../../scenario/Position";
import type { Scenario } from "../../scenario/Scenario";
import { planned, problem, type Planned } from "../PlanProblem";
import { baseOf, whyBaseLost } from "./baseOf";
import type { ReadBooks } from "./Books";
import { doubtOfTyped } from "./doubtOfTyped";
import type { OvertypedPosition } from "./findOvertyped";
import { planBooking, type PlannedBooking } from "./planBooking";
import { writePosition } from "./writePosition";

export interface TypedBooking extends PlannedBooking {
  readonly rows: readonly Mutation[];
}

/** What was typed into one scenario, and the entry that it is booked with. */
export interface TypedGroup {
  readonly scenario: Scenario;
  readonly cells: readonly OvertypedPosition[];
  readonly entry: Entry;
  /** She was asked whether the amount is meant, and books it: her answer goes along under Klopt. */
  readonly isMeant?: boolean;
}

/**
 * Figures that were typed over formulas, as mutations under one number a scenario, and the formulas back in their cells.
 * A cell that was emptied gets its formula back and no mutation. A formula of the user's own is kept as text in the explanation.
 */
export function planBookTyped(letter: Letter, books: ReadBooks, groups: readonly TypedGroup[]): Planned<TypedBooking> {
  const lost = groups.find(({ scenario }) => baseOf(letter, books, scenario) === null);
  if (lost) return problem(whyBaseLost(books, lost.scenario));
  const rows = groups.flatMap((group) => rowsOf(letter, books, group));
  const cells = groups.flatMap((group) => group.cells);
  const booked = rows.length > 0 ? planBooking(letter, books, rows) : planned(nothing);
  if (booked.kind === "problem") return booked;
  const { plan, journal } = booked.plan;
  const formulas = cells.map((cell) => writePosition(cell, cell.ours));
  const typed = cells.map((cell) => writePosition(cell, cell.stood));
  const back = journal.kind === "change" ? [...journal.back, ...typed] : typed;
  return planned({ plan: [...plan, ...formulas], journal: { ...journal, kind: "change", back }, rows });
}

function rowsOf(letter: Letter, books: ReadBooks, group: TypedGroup): readonly Mutation[] {
  const { scenario, cells, entry, isMeant = false } = group;
  const base = baseOf(letter, books, scenario);
  if (!base) return [];
  const position = newPosition(base, mutationsOf(books.entries, scenario.code));
  const columns = columnsOf(scenario.horizon);
  const figures = letterFigures(letter);
  return cells.flatMap((cell) => {
    const { key, column, typed, link } = cell;
    const index = columns.findIndex(({ year }) => year === column.year);
    if (typed === null) return [];
    const own = link === null ? entry : overtypedWith(entry, link, typed);
    const rows = bookOvertyped(own, key, column, amountAt(position, key, index), typed);
    const isAsked = doubtOfTyped(letter, books, scenario, cell) !== null;
    return isMeant ? confirmedRows(rows, figures, () => isAsked) : rows;
  });
}

const nothing: PlannedBooking = { plan: [], journal: { kind: "change", back: [] } };
