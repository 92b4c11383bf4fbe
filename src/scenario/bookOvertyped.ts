import { euro, type Euro } from "../letter/amount";
import type { Column } from "../letter/letter";
import { mutationOf, type Entry } from "./Entry";
import type { Mutation } from "./Mutation";
import type { LineKey } from "./ScenarioLine";

/**
 * A figure typed over in a scenario, as the mutation that gives it: nothing where it stays the same. Cells pasted at once
 * are booked with the same entry, so under one number; the explanation may follow later.
 * @example bookOvertyped(entry, "MIT/Politie", { year: 2021, onwards: false }, euro(35_500_000), euro(40_000_000)) // +4.5 million
 */
export function bookOvertyped(
  entry: Entry,
  key: LineKey,
  { year, onwards }: Column,
  before: Euro | null,
  after: Euro,
): readonly Mutation[] {
  const amount = euro(after - (before ?? 0));
  return amount === 0 ? [] : [mutationOf(entry, "overig", { key, from: year, to: onwards ? "onwards" : year, amount })];
}
