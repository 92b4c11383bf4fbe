import type { PlanProblem } from "../PlanProblem";
import type { ReadBooks } from "./Books";

/** Rows that the scenario's sheet counts otherwise than they say: a change reckoned from its figures would be wrong. */
export function countedOtherwise({ entries, ledger }: ReadBooks, code: string): PlanProblem | null {
  const faults = entries.rows.flatMap(({ scenario, index, problems }) =>
    problems.flatMap((problem) =>
      scenario === code && problem.kind === "formulasGone" && problem.counts === "otherwise"
        ? [{ row: (ledger?.row ?? 0) + index + 2, problem }]
        : [],
    ),
  );
  return faults.length > 0 ? { kind: "rowsAtFault", code, sheet: ledger?.sheet ?? "", faults } : null;
}
