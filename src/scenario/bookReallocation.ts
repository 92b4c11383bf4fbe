import { sumEuros, type Euro } from "../letter/amount";
import { mutationOf, type Entry } from "./Entry";
import { firstTwice } from "./firstTwice";
import type { Mutation } from "./Mutation";
import type { ScenarioProblem } from "./ScenarioProblem";
import type { LineKey } from "./ScenarioLine";

/**
 * A herschikking: money of one line to another, of the same theme or not, over the same years. It adds up to zero in each.
 * @param legs whole euros a year per line
 */
export function bookReallocation(
  entry: Entry,
  from: number,
  to: number | "onwards",
  legs: readonly { readonly key: LineKey; readonly amount: Euro }[],
): readonly Mutation[] | ScenarioProblem {
  if (to !== "onwards" && to < from) return { kind: "reversedYears", from, to };
  const moved = legs.filter(({ amount }) => amount !== 0);
  const twice = firstTwice(moved.map(({ key }) => key));
  if (twice !== null) return { kind: "sameLineTwice", key: twice };
  const sum = sumEuros(moved.map(({ amount }) => amount));
  if (sum !== 0) return { kind: "sumNotZero", sum };
  if (moved.length < 2) return { kind: "tooFewLines", least: 2 };
  return moved.map(({ key, amount }) => mutationOf(entry, "herschikking", { key, from, to, amount }));
}
