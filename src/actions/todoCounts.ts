import type { ScenarioOverview } from "./readScenarios";

export interface TodoCounts {
  /** Rows, not problems: one row can have several. */
  readonly faults: number;
  readonly typed: number;
  readonly explanations: number;
  /** Columns, sheets and frozen stands that are gone, and notes. */
  readonly other: number;
}

/** How much there is to see to. */
export function todoCounts({
  faults,
  typed,
  missingColumns,
  missingInRegister,
  scenarios,
}: ScenarioOverview): TodoCounts {
  const rows = new Set(faults.filter(({ isNote }) => !isNote).map(({ row }) => row));
  const notes = faults.filter(({ isNote, problem }) => isNote && problem.kind !== "noExplanation");
  const lost = scenarios.filter(
    ({ sheet, isUnreadable, isBaseLost, hiddenFaults }) =>
      sheet === null || isUnreadable || isBaseLost || hiddenFaults > 0,
  );
  return {
    faults: rows.size,
    typed: typed.length,
    explanations: faults.filter(({ problem }) => problem.kind === "noExplanation").length,
    other: missingColumns.length + missingInRegister.length + notes.length + lost.length,
  };
}
