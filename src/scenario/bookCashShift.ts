import { sumEuros, type Euro } from "../letter/amount";
import { mutationOf, type Entry } from "./Entry";
import { firstTwice } from "./firstTwice";
import type { Mutation } from "./Mutation";
import type { ScenarioProblem } from "./ScenarioProblem";
import type { LineKey } from "./ScenarioLine";

/**
 * A kasschuif: money of one line in other years, in rows under one number that add up to zero. It has no structural leg.
 * @example bookCashShift(entry, "MIT/Politie", [{ year: 2021, amount: euro(-1_000_000) }, { year: 2022, amount: euro(1_000_000) }])
 */
export function bookCashShift(
  entry: Entry,
  key: LineKey,
  years: readonly { readonly year: number; readonly amount: Euro }[],
): readonly Mutation[] | ScenarioProblem {
  const legs = years.filter(({ amount }) => amount !== 0);
  const twice = firstTwice(legs.map(({ year }) => year));
  if (twice !== null) return { kind: "sameYearTwice", year: twice };
  const sum = sumEuros(legs.map(({ amount }) => amount));
  if (sum !== 0) return { kind: "sumNotZero", sum };
  if (legs.length < 2) return { kind: "tooFewYears" };
  return legs.map(({ year, amount }) => mutationOf(entry, "kasschuif", { key, from: year, to: year, amount }));
}
