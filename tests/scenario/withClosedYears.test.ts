import { unallocated } from "../../src/scenario/Ledger";
import type { Mutation } from "../../src/scenario/Mutation";
import { isNote } from "../../src/scenario/RowProblem";
import { withClosedYears } from "../../src/scenario/withClosedYears";
import { mutation, scenario } from "../support/scenarios";

const noted = (changes: Partial<Mutation>, budgetYear = 2022) => {
  const row = mutation({ from: 2021, to: 2021, date: "", ...changes });
  const rows = [
    { index: 0, scenario: row.scenario, number: row.number, amount: row.amount, mutation: row, problems: [] },
  ];
  const ledger = { missing: [], rows, unallocated: unallocated(rows) };
  return withClosedYears(ledger, [{ ...scenario, code: row.scenario, budgetYear }]).rows[0]!.problems;
};

describe("a row that is typed in the ledger", () => {
  it("in a year that is closed gets a note, and counts", () => {
    const problems = noted({});
    expect(problems).toEqual([{ kind: "closedYear", year: 2021, budgetYear: 2022 }]);
    expect(problems.every(isNote)).toBe(true);
  });

  it.each([
    ["in the year that is under way", { from: 2022, to: 2022 }],
    ["by the form, which warned of it and has its day", { date: "2021-04-01" }],
    ["to take another back", { reverses: 3 }],
    ["in a scenario that nobody knows", { scenario: "S9" }],
  ] as const)("%s gets none", (_what, changes) => {
    const known = { ...scenario, code: "S1", budgetYear: 2022 };
    const row = mutation({ from: 2021, to: 2021, date: "", ...changes });
    const rows = [
      { index: 0, scenario: row.scenario, number: row.number, amount: row.amount, mutation: row, problems: [] },
    ];
    const ledger = { missing: [], rows, unallocated: unallocated(rows) };
    expect(withClosedYears(ledger, [known]).rows[0]!.problems).toEqual([]);
  });
});
