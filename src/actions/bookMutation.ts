import { brief2946123 as letter } from "../letter/brief2946123";
import { baseOf, whyBaseLost } from "../plan/scenario/baseOf";
import type { ReadBooks } from "../plan/scenario/Books";
import { countedOtherwise, numberGone } from "../plan/scenario/goneRows";
import { roundedIn } from "../plan/scenario/roundedIn";
import { takenNumbers } from "../plan/scenario/takenOutside";
import { planBooking } from "../plan/scenario/planBooking";
import { book, type Booking, type EntryTexts } from "../scenario/Booking";
import { confirmedRows } from "../scenario/confirmedRows";
import { effectOf, type EffectOfChange } from "../scenario/effectOf";
import { letterFigures } from "../scenario/letterFigures";
import { mutationsOf } from "../scenario/Ledger";
import type { Mutation } from "../scenario/Mutation";
import { isScenarioProblem } from "../scenario/ScenarioProblem";
import { carryOut, withBooks } from "./carryOut";
import { done, refused, type Outcome } from "./outcome";

/** What a booking would write and do: shown before anything is written. */
export interface BookingPreview extends EffectOfChange {
  readonly code: string;
  readonly rows: readonly Mutation[];
}

/** The rows that a booking comes to, and what they do to saldo and announced amount; nothing is written. */
export function previewBooking(code: string, booking: Booking, texts: EntryTexts): Promise<Outcome<BookingPreview>> {
  return withBooks(async (books) => preview(books, code, booking, texts));
}

/**
 * Writes a booking into the ledger.
 * @param shown what the user was shown: where the workbook has changed since so that other rows would be written, none are
 */
export function bookMutation(
  code: string,
  booking: Booking,
  texts: EntryTexts,
  shown?: BookingPreview,
): Promise<Outcome<BookingPreview>> {
  return withBooks(async (books) => {
    const now = preview(books, code, booking, texts);
    if (now.kind === "refused") return now;
    if (shown && JSON.stringify(now.facts) !== JSON.stringify(shown))
      return refused({ kind: "changedSince", cells: [] });
    // She saw what is asked about these amounts, and books them.
    const rows = shown ? confirmedRows(now.facts.rows, letterFigures(letter)) : now.facts.rows;
    const result = planBooking(letter, books, rows);
    if (result.kind === "problem") return refused(result.problem);
    return carryOut(books, result.plan.plan, result.plan.journal, now.facts);
  });
}

function preview(books: ReadBooks, code: string, booking: Booking, texts: EntryTexts): Outcome<BookingPreview> {
  if (!books.ledger || books.scenarios.length === 0) return refused({ kind: "noScenarios" });
  const scenario = books.scenarios.find((each) => each.code === code);
  if (!scenario) return refused({ kind: "unknownScenario", code });
  const base = baseOf(letter, books, scenario);
  if (!base) return refused(whyBaseLost(books, scenario));
  const gone =
    countedOtherwise(books, code) ?? (booking.form === "reversal" ? numberGone(books, code, booking.number) : null);
  if (gone) return refused(gone);
  const before = mutationsOf(books.entries, code);
  const rows = book(scenario, base, before, takenNumbers(books), booking, texts);
  if (isScenarioProblem(rows)) return refused({ kind: "scenario", problem: rows });
  const rounded = roundedIn(books, rows);
  if (rounded) return refused(rounded);
  const frame = { letter, lines: books.numbered, base, scenario };
  return done({ code, rows, ...effectOf(frame, before, [...before, ...rows]) });
}
