import { inputText } from "../plan/journal/judgeCells";
import { brief2946123 as letter } from "../letter/brief2946123";
import { sameCell } from "../plan/sameCell";
import { countedOtherwise } from "../plan/scenario/goneRows";
import type { ReadBooks } from "../plan/scenario/Books";
import { doubtOfTyped } from "../plan/scenario/doubtOfTyped";
import { inputOf, type OvertypedPosition } from "../plan/scenario/findOvertyped";
import { takenNumbers } from "../plan/scenario/takenOutside";
import { planBookTyped, type TypedGroup } from "../plan/scenario/planBookTyped";
import type { EntryTexts } from "../scenario/Booking";
import { closedYear, type ClosedYear } from "../scenario/closedYear";
import type { Doubt } from "../scenario/doubt";
import { nextNumber, type Mutation } from "../scenario/Mutation";
import { checkBookable } from "../scenario/reverse";
import type { ScenarioLine } from "../scenario/ScenarioLine";
import { carryOut, carryOutOver, withBooks } from "./carryOut";
import { done, refused, type Outcome } from "./outcome";
import { readTyped } from "./readTyped";
import { positionArea, writePosition } from "../plan/scenario/writePosition";

/** A cell by its sheet and address, without "$". */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

export interface TypedBooked {
  readonly rows: readonly Mutation[];
  /** Cells that were emptied, and got their formula back without a mutation. */
  readonly restored: readonly OvertypedPosition[];
  /** Cells that were left as they stand: a formula of hers, which is for her to book or not, and what is no amount. */
  readonly left: readonly OvertypedPosition[];
  /** Cells that were left as they stand since their amount can hardly be meant: to be booked one by one. */
  readonly doubted: readonly DoubtedCell[];
  /** What the form would have warned of before booking. */
  readonly warnings: readonly ClosedYear[];
  /** For the names of lines, the user's own among them. */
  readonly lines: readonly ScenarioLine[];
}

export interface DoubtedCell {
  readonly cell: OvertypedPosition;
  readonly doubt: Doubt;
}

/** Every figure that was typed over a formula in a scenario and is not in the ledger. */
export function findTyped(): Promise<Outcome<readonly OvertypedPosition[]>> {
  return withBooks(async (books) => done((await readTyped(books)).cells), "reads");
}

/**
 * Books what was typed into the cells of scenarios: a row of the ledger for each, under one number a scenario, and the
 * formula again in the cell. A cell that was emptied only gets its formula back; what is no amount stays as she typed it, since
 * it stands nowhere else.
 * An amount that can hardly be meant stays too, unless it is the only cell that is asked for: then somebody means it, and that
 * stands with its row under Klopt.
 * @param only just these cells; left out: all that were typed over
 * @param links what to do where a formula of her own takes its amount from elsewhere, since booking it cuts that link
 */
export function bookTyped(
  texts: EntryTexts,
  only?: readonly CellPlace[],
  links: "book" | "leave" = "book",
): Promise<Outcome<TypedBooked>> {
  return withBooks(async (books) => {
    const asked = chosen((await readTyped(books)).cells, only);
    const isNoAmount = ({ typed, stood }: OvertypedPosition) => typed === null && stood !== null;
    const left = asked.filter((cell) => isNoAmount(cell) || (links === "leave" && cell.link !== null));
    const isMeant = links === "book" && only?.length === 1;
    const doubted = isMeant ? [] : asked.filter((cell) => !left.includes(cell)).flatMap((cell) => inDoubt(books, cell));
    const cells = asked.filter((cell) => !left.includes(cell) && !doubted.some((each) => each.cell === cell));
    const kept = { left, doubted, lines: books.numbered };
    if (cells.length === 0) return done({ rows: [], restored: [], warnings: [], ...kept });
    const groups: TypedGroup[] = [];
    for (const code of new Set(cells.map((cell) => cell.code))) {
      const scenario = books.scenarios.find((each) => each.code === code);
      if (!scenario) return refused({ kind: "unknownScenario", code });
      const closed = checkBookable(scenario);
      if (closed) return refused({ kind: "scenario", problem: closed });
      const otherwise = countedOtherwise(books, code);
      if (otherwise) return refused(otherwise);
      const entry = { ...texts, scenario: code, number: nextNumber(takenNumbers(books), code) };
      groups.push({ scenario, cells: cells.filter((cell) => cell.code === code), entry, isMeant });
    }
    const result = planBookTyped(letter, books, groups);
    if (result.kind === "problem") return refused(result.problem);
    const { plan, journal, rows } = result.plan;
    const restored = cells.filter(({ typed }) => typed === null);
    const warnings = groups.flatMap(({ scenario }) =>
      closedYear(
        rows.filter((row) => row.scenario === scenario.code),
        scenario,
      ),
    );
    const facts = { rows, restored, warnings, ...kept };
    const outcome = await carryOutOver(books, plan, journal, cells.map(positionArea), (stood) => stood);
    if (outcome.kind === "refused") return outcome;
    const again = await typedAgain(books, cells, outcome.facts, facts);
    return again.kind === "done" && outcome.outside ? { ...again, outside: outcome.outside } : again;
  });
}

function inDoubt(books: ReadBooks, cell: OvertypedPosition): readonly DoubtedCell[] {
  const scenario = books.scenarios.find(({ code }) => code === cell.code);
  const doubt = scenario ? doubtOfTyped(letter, books, scenario, cell) : null;
  return doubt === null ? [] : [{ cell, doubt }];
}

/**
 * Between reading and writing she may have typed another figure in a cell: that one goes back where she typed it, and is
 * booked after this one.
 */
async function typedAgain(
  books: ReadBooks,
  cells: readonly OvertypedPosition[],
  stood: readonly unknown[],
  facts: TypedBooked,
): Promise<Outcome<TypedBooked>> {
  const again = cells.flatMap((cell, index) => {
    const found = stood[index] ?? null;
    const value = inputOf(found);
    return found === null || sameCell(found, cell.stood) ? [] : [{ cell, value }];
  });
  const plan = again.map(({ cell, value }) => writePosition(cell, value));
  const back = again.map(({ cell }) => writePosition(cell, cell.ours));
  const outcome = await carryOut(books, plan, { kind: "change", back }, facts);
  if (outcome.kind === "done" || outcome.problem.kind === "halfDone") return outcome;
  // The booking itself was done: what she typed after it must not be lost with a word that nothing was.
  const cellsLost = again.map(({ cell, value }) => `${cell.sheet}!${cell.address}: ${inputText(value)}`);
  return refused({ kind: "retypedLost", cells: cellsLost });
}

/** The cells that are asked for: all of them where none are named. */
export function chosen(
  cells: readonly OvertypedPosition[],
  only: readonly CellPlace[] | undefined,
): readonly OvertypedPosition[] {
  if (!only) return cells;
  return cells.filter(({ sheet, address }) => only.some((each) => each.sheet === sheet && each.address === address));
}
