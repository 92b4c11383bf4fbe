import type { Euro } from "../letter/amount";
import { bookAnnounced, type AnnouncedChange } from "./bookAnnounced";
import { bookCashShift } from "./bookCashShift";
import { bookIndexation, type Indexation } from "./bookIndexation";
import { bookLine, type SingleKind } from "./bookLine";
import { bookReallocation } from "./bookReallocation";
import { bookSpread, type Spread, type SpreadKind } from "./bookSpread";
import type { Entry } from "./Entry";
import { nextNumber, type Mutation } from "./Mutation";
import { newPosition, type Position } from "./Position";
import { checkBookable, reverse } from "./reverse";
import type { Scenario } from "./Scenario";
import type { ScenarioProblem } from "./ScenarioProblem";
import type { LineKey } from "./ScenarioLine";

/** What a user asks to be booked; amounts are whole euros a year. */
export type Booking =
  | {
      readonly form: "line";
      readonly kind: SingleKind;
      readonly key: LineKey;
      readonly from: number;
      readonly to: number | "onwards";
      readonly amount: Euro;
    }
  | {
      readonly form: "cashShift";
      readonly key: LineKey;
      readonly years: readonly { readonly year: number; readonly amount: Euro }[];
    }
  | {
      readonly form: "reallocation";
      readonly from: number;
      readonly to: number | "onwards";
      readonly legs: readonly { readonly key: LineKey; readonly amount: Euro }[];
    }
  | ({
      readonly form: "indexation";
      readonly kind: "loonbijstelling" | "prijsbijstelling";
    } & Omit<Indexation, "position">)
  | ({ readonly form: "spread"; readonly kind: SpreadKind } & Omit<Spread, "position">)
  | ({ readonly form: "announced" } & AnnouncedChange)
  | { readonly form: "reversal"; readonly number: number };

/** What the user says about it; number and scenario follow. */
export type EntryTexts = Omit<Entry, "scenario" | "number">;

/**
 * The rows of the ledger for what is asked, under the scenario's next number.
 * @param base the stand that the scenario starts from
 * @param mutations those of this scenario, so that percentages and shares are of the position as it is now
 * @param taken rows with their numbers, those with a fault too: no number is given twice
 */
export function book(
  scenario: Scenario,
  base: Position,
  mutations: readonly Mutation[],
  taken: readonly Pick<Mutation, "scenario" | "number">[],
  booking: Booking,
  texts: EntryTexts,
): readonly Mutation[] | ScenarioProblem {
  const closed = booking.form === "reversal" ? null : checkBookable(scenario);
  if (closed) return closed;
  const entry: Entry = { ...texts, scenario: scenario.code, number: nextNumber(taken, scenario.code) };
  return rowsFor(booking, entry, base, mutations, scenario);
}

function rowsFor(
  booking: Booking,
  entry: Entry,
  base: Position,
  mutations: readonly Mutation[],
  { frozen }: Scenario,
): readonly Mutation[] | ScenarioProblem {
  switch (booking.form) {
    case "line":
      return bookLine(entry, booking.kind, booking.key, booking.from, booking.to, booking.amount);
    case "cashShift":
      return bookCashShift(entry, booking.key, booking.years);
    case "reallocation":
      return bookReallocation(entry, booking.from, booking.to, booking.legs);
    case "indexation":
      return bookIndexation(entry, booking.kind, { ...booking, position: newPosition(base, mutations) });
    case "spread":
      return bookSpread(entry, booking.kind, { ...booking, position: newPosition(base, mutations) });
    case "announced":
      return bookAnnounced(entry, booking);
    case "reversal":
      return reverse(mutations, booking.number, entry, frozen);
  }
}
