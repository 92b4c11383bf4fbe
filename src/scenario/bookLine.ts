import type { Euro } from "../letter/amount";
import { mutationOf, type Entry } from "./Entry";
import type { Kind } from "./kinds";
import type { Mutation } from "./Mutation";
import type { ScenarioProblem } from "./ScenarioProblem";
import type { LineKey } from "./ScenarioLine";

/** Kinds that one row can be of: a kasschuif or herschikking needs more than one. */
export type SingleKind = Exclude<Kind, "kasschuif" | "herschikking">;

/**
 * A mutation on one line (or on an announced amount): one-off where `to` is `from`, structural where it is "onwards".
 * @param amount whole euros a year as they are to be booked, minus for less spending
 * @example bookLine(entry, "intensivering", "MIT/Politie", 2021, "onwards", euro(4_500_000)) // one row
 */
export function bookLine(
  entry: Entry,
  kind: SingleKind,
  key: LineKey,
  from: number,
  to: number | "onwards",
  amount: Euro,
): readonly Mutation[] | ScenarioProblem {
  if (amount === 0) return { kind: "zeroAmount" };
  if (to !== "onwards" && to < from) return { kind: "reversedYears", from, to };
  return [mutationOf(entry, kind, { key, from, to, amount })];
}
