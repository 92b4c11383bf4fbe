import type { CheckedScenarios } from "../../src/actions/readScenarios";
import type { AskedPosition, RowFault } from "../../src/plan/check/scenarioOverview";
import { covered } from "./covered";
import { numbered } from "../../src/plan/scenario/listsLayout";
import type { Mutation } from "../../src/scenario/Mutation";
import { lines, million, mutation, scenario } from "./scenarios";

export const hostile = `<script>alert(1)</script>"'=1+1 ${"x".repeat(170)}`;

/** An overview of one scenario, as the pane gets it. */
export function overview(
  changes: Partial<CheckedScenarios> & { readonly rows?: readonly Mutation[] } = {},
): CheckedScenarios {
  const { rows = [mutation({ explanation: hostile })], ...rest } = changes;
  const registered = { ...scenario, title: hostile, description: hostile, author: hostile };
  const summary = { scenario: registered, sheet: hostile, isUnreadable: false, isBaseLost: false, hiddenFaults: 0 };
  return {
    scenarios: [{ ...summary, mutations: rows.map((row) => ({ number: row.number, rows: [row], reversedBy: null })) }],
    lines: numbered(lines),
    missingColumns: [],
    missingInRegister: [],
    faults: [],
    typed: [],
    isManual: false,
    findings: [],
    covered: covered(),
    ...rest,
  };
}

export function fault(changes: Partial<RowFault> = {}): RowFault {
  return {
    ...{ code: "S1", number: 1, sheet: "Mutaties", row: 6, address: "A6", isNote: false },
    problem: { kind: "notAYear", value: hostile },
    ...changes,
  };
}

export const typed: AskedPosition = {
  ...{ code: "S1", key: "MIT/Politie", themeName: "MIT", lineName: hostile, sheet: hostile, row: 8, at: 10 },
  ...{
    column: { year: 2021, onwards: false },
    address: "K9",
    typed: million(40),
    stood: 40,
    isDate: false,
    goesRound: false,
    doubt: null,
    link: null,
    ours: { formula: "=1" },
  },
};
