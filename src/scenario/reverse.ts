import { euro } from "../letter/amount";
import type { Entry } from "./Entry";
import type { Mutation } from "./Mutation";
import type { FrozenMark, Scenario } from "./Scenario";
import type { ScenarioProblem } from "./ScenarioProblem";
import { sharedNumber } from "./sharedNumber";

/**
 * Takes a numbered mutation back (tegenboeken): its rows with the opposite amounts under a new number; the two leave nothing.
 * A number that two colleagues got at once is refused, not taken back for both.
 * Each row keeps the kind, nature and percentage of the one it takes back; its base (grondslag) is the opposite too.
 * @param mutations all that are in the ledger
 * @param frozen what the scenario is frozen as
 */
export function reverse(
  mutations: readonly Mutation[],
  number: number,
  { nature, ...entry }: Entry,
  frozen: FrozenMark | null = null,
): readonly Mutation[] | ScenarioProblem {
  const rows = rowsOf(mutations, entry.scenario, number);
  if (rows.length === 0) return { kind: "unknownNumber", number };
  const by = reversalOf(mutations, entry.scenario, number);
  if (by !== null) return { kind: "alreadyReversed", number, by };
  const shared = sharedNumber(number, rows, frozen);
  if (shared) return shared;
  return rows.map((row) => ({
    ...row,
    ...entry,
    nature: nature ?? row.nature,
    amount: euro(0 - row.amount),
    base: row.base === null ? null : euro(0 - row.base),
    reverses: number,
  }));
}

/**
 * Removes a numbered mutation (verwijderen): what is left of the ledger's mutations. A frozen scenario only allows `reverse`,
 * what was taken back goes after what takes it back, and a number that two colleagues got at once goes for neither.
 */
export function removeMutation(
  mutations: readonly Mutation[],
  number: number,
  { code, frozen }: Scenario,
): readonly Mutation[] | ScenarioProblem {
  if (frozen !== null) return { kind: "frozen", moment: frozen.moment, on: frozen.on };
  const rows = rowsOf(mutations, code, number);
  if (rows.length === 0) return { kind: "unknownNumber", number };
  const by = reversalOf(mutations, code, number);
  if (by !== null) return { kind: "hasReversal", number, by };
  const shared = sharedNumber(number, rows, frozen);
  if (shared) return shared;
  return mutations.filter((mutation) => mutation.scenario !== code || mutation.number !== number);
}

/** Whether a scenario takes new mutations: a frozen one only tegenboekingen. */
export function checkBookable({ frozen }: Scenario): ScenarioProblem | null {
  return frozen === null ? null : { kind: "frozen", moment: frozen.moment, on: frozen.on };
}

function rowsOf(mutations: readonly Mutation[], code: string, number: number): readonly Mutation[] {
  return mutations.filter((mutation) => mutation.scenario === code && mutation.number === number);
}

function reversalOf(mutations: readonly Mutation[], code: string, number: number): number | null {
  return mutations.find((each) => each.scenario === code && each.reverses === number)?.number ?? null;
}
