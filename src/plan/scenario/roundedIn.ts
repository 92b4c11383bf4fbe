import { columnPlaces } from "../../scenario/columnPlaces";
import type { Mutation } from "../../scenario/Mutation";
import { keptOf, shownDecimals } from "../../scenario/shownPrecision";
import type { PlanProblem } from "../PlanProblem";
import type { ReadBooks } from "./Books";

/** The first amount of which the ledger's cells would not keep all, where Excel keeps only what they show. */
export function roundedIn(
  { ledger, state }: Pick<ReadBooks, "ledger" | "state">,
  mutations: readonly Mutation[],
): PlanProblem | null {
  if (!ledger || state.isAsDisplayed !== true) return null;
  const place = columnPlaces(ledger.header).get("amount") ?? -1;
  const decimals = shownDecimals(ledger.formats?.[place]);
  const lost = decimals === null ? undefined : mutations.find(({ amount }) => keptOf(amount, decimals) !== amount);
  return lost && decimals !== null
    ? { kind: "wouldBeRounded", sheet: ledger.sheet, amount: lost.amount, kept: keptOf(lost.amount, decimals) }
    : null;
}
