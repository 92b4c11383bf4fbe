import { brief2946123 as letter } from "../letter/brief2946123";
import type { OvertypedPosition } from "../plan/scenario/findOvertyped";
import { planBookTyped } from "../plan/scenario/planBookTyped";
import type { EntryTexts } from "../scenario/Booking";
import { nextNumber, type Mutation } from "../scenario/Mutation";
import { checkBookable } from "../scenario/reverse";
import type { ScenarioLine } from "../scenario/ScenarioLine";
import { carryOut, withBooks } from "./carryOut";
import { done, refused, type Outcome } from "./outcome";
import { readTyped } from "./readTyped";

/** A cell by its sheet and address, without "$". */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

export interface TypedBooked {
  readonly rows: readonly Mutation[];
  /** Cells that got their formula back without a mutation: what stood there was no amount. */
  readonly restored: readonly OvertypedPosition[];
  /** Cells with a formula of the user's own that were left alone: what it comes to is for her to book, or not. */
  readonly left: readonly OvertypedPosition[];
  /** For the names of lines, the user's own among them. */
  readonly lines: readonly ScenarioLine[];
}

/** Every figure that was typed over a formula in a scenario and is not in the ledger. */
export function findTyped(): Promise<Outcome<readonly OvertypedPosition[]>> {
  return withBooks(async (books) => done((await readTyped(books)).cells));
}

/**
 * Books what was typed into a scenario's cells: a row of the ledger for each, under one number, and the formula again in
 * the cell. Cells that hold no amount only get their formula back.
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
    const left = asked.filter(({ link }) => links === "leave" && link !== null);
    const cells = asked.filter((cell) => !left.includes(cell));
    const [first] = cells;
    if (!first) return done({ rows: [], restored: [], left, lines: books.numbered });
    // One scenario a booking: a block is pasted into one sheet.
    const scenario = books.scenarios.find(({ code }) => code === first.code);
    if (!scenario) return refused({ kind: "unknownScenario", code: first.code });
    const closed = checkBookable(scenario);
    if (closed) return refused({ kind: "scenario", problem: closed });
    const own = cells.filter(({ code }) => code === first.code);
    const entry = { ...texts, scenario: first.code, number: nextNumber(books.entries.rows, first.code) };
    const result = planBookTyped(letter, books, scenario, own, entry);
    if (result.kind === "problem") return refused(result.problem);
    const { plan, journal, rows } = result.plan;
    return carryOut(plan, journal, {
      rows,
      restored: own.filter(({ typed }) => typed === null),
      left,
      lines: books.numbered,
    });
  });
}

/** The cells that are asked for: all of them where none are named. */
export function chosen(
  cells: readonly OvertypedPosition[],
  only: readonly CellPlace[] | undefined,
): readonly OvertypedPosition[] {
  if (!only) return cells;
  return cells.filter(({ sheet, address }) => only.some((each) => each.sheet === sheet && each.address === address));
}
