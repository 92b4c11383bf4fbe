import { calculated } from "../../scenario/calculatedColumns";
import { confirmedHeader, confirmedPlace } from "../../scenario/confirmedColumn";
import { isAnswer } from "../../scenario/confirmed";

/** As much of the ledger as tells whose a column is. */
interface Told {
  readonly header: readonly unknown[];
  readonly titles?: readonly unknown[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** What the header of a column of hers called Klopt counts as: no formula of ours knows it, and nothing is written there. */
export const kloptOfHers = `${confirmedHeader} (van de gebruiker)`;

/**
 * The ledger in which a column of hers that happens to be called Klopt is none of ours. Ours is the one that the check of a
 * row refers to; where that check was pasted by value, the one right behind our own columns with nothing in it but answers.
 */
export function withOwnKlopt<Ledger extends Told>(ledger: Ledger): Ledger {
  const place = confirmedPlace(ledger.header);
  if (place < 0 || isOurs(ledger, place)) return ledger;
  const header = ledger.header.map((name, index) => (index === place ? kloptOfHers : name));
  return { ...ledger, header, titles: ledger.titles ?? ledger.header };
}

/** Where a column of hers takes the name that ours would have; -1 where none does. */
export function placeOfHers(header: readonly unknown[]): number {
  return header.indexOf(kloptOfHers);
}

function isOurs({ header, values, formulas }: Told, place: number): boolean {
  const check = formulas[0]?.[header.indexOf(calculated.check)];
  if (typeof check === "string" && check.startsWith("=")) return /[[@]Klopt\]/i.test(check);
  const last = Math.max(...Object.values(calculated).map((name) => header.indexOf(name)));
  return place === last + 1 && values.every((cells) => isAnswer(cells[place]));
}
