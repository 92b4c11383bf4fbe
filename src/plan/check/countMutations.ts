import type { Euro } from "../../letter/amount";
import { normalise } from "../../letter/normalise";
import type { ReadBooks } from "../scenario/Books";
import { controlTotal } from "./controlTotal";
import type { ControlTotal, Counted } from "./Coverage";

type MutationsCounted = Pick<Counted, "mutations" | "control" | "perScenario">;

/**
 * The rows that stand in the ledger, beside those that are in a sum: as many, with the same amounts, or something is wrong.
 * @param codes the scenarios that ought to be there
 */
export function countMutations(
  { entries: { rows } }: ReadBooks,
  codes: readonly string[],
): { readonly read: MutationsCounted; readonly expected: MutationsCounted } {
  const counted = (of: readonly { readonly code: string; readonly amount: Euro | null }[]): MutationsCounted => {
    const total = (each: typeof of): ControlTotal =>
      controlTotal(each.flatMap(({ amount }) => (amount === null ? [] : [amount])));
    return {
      mutations: of.length,
      control: total(of),
      perScenario: Object.fromEntries(
        codes.map((code) => [code, total(of.filter((each) => normalise(each.code) === normalise(code)))]),
      ),
    };
  };
  return {
    read: counted(
      rows.flatMap(({ mutation }) => (mutation ? [{ code: mutation.scenario, amount: mutation.amount }] : [])),
    ),
    expected: counted(rows.map(({ scenario, amount }) => ({ code: scenario, amount }))),
  };
}
