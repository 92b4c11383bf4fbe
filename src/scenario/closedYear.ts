import type { Mutation } from "./Mutation";
import type { Scenario } from "./Scenario";

/** A mutation that begins before the budget year that is under way: allowed, and hardly ever meant. */
export interface ClosedYear {
  readonly kind: "closedYear";
  readonly year: number;
  readonly budgetYear: number;
}

/**
 * The warning for mutations in years that are closed, at most one: about the earliest year.
 * @example closedYear([mutation({ from: 2020 })], { budgetYear: 2021 }) // [{ kind: "closedYear", year: 2020, budgetYear: 2021 }]
 */
export function closedYear(
  added: readonly Mutation[],
  { budgetYear }: Pick<Scenario, "budgetYear">,
): readonly ClosedYear[] {
  const years = added.map(({ from }) => from).filter((year) => year < budgetYear);
  return years.length === 0 ? [] : [{ kind: "closedYear", year: Math.min(...years), budgetYear }];
}
