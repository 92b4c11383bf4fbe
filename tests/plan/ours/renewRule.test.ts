import type { Area, Operation } from "../../../src/plan/operation";
import type { FoundRule } from "../../../src/plan/ours/FoundRule";
import { renewRule } from "../../../src/plan/ours/renewRule";

const over = (column: number, columns: number): Area => ({ sheet: "S", row: 2, column, rows: 1, columns });
const wanted: Extract<Operation, { kind: "rule" }> = { kind: "rule", area: over(0, 4), formula: "=$B$3>1", style: {} };
const older = "=$B$3>0";
const lying = (id: string, formula: string, ...areas: Area[]): FoundRule => ({
  ...{ sheet: "S", id, isCustom: true, areas, formulas: [formula] },
});

it("gives a mark of before the formula of today where it lies, each piece of it, and back", () => {
  const rules = [
    lying("a", older, over(0, 2)),
    lying("b", "=$b$3 > 0", over(2, 2)),
    lying("hers", "=$B$3=5", over(0, 4)),
  ];
  const told = (formula: string) => [
    { kind: "ruleFormula", area: over(0, 2), id: "a", formula },
    { kind: "ruleFormula", area: over(2, 2), id: "b", formula },
  ];
  expect(renewRule(wanted, older, rules)).toEqual({ plan: told(wanted.formula), back: told(older) });
});

it("lays one over the cells that it did not reach", () => {
  const { plan } = renewRule(wanted, older, [lying("a", older, over(0, 3))]);
  expect(plan[1]).toEqual({ ...wanted, area: over(3, 1) });
});

it("takes a mark of before away where that of today lies too", () => {
  const rules = [lying("b", wanted.formula, over(0, 4)), lying("a", older, over(0, 4))];
  expect(renewRule(wanted, older, rules)).toEqual({
    plan: [{ kind: "removeRule", sheet: "S", id: "a" }],
    back: [{ ...wanted, formula: older }],
  });
});

it("leaves alone what says something else, goes by no formula of its own, or lies on another sheet", () => {
  const rules = [
    lying("hers", "=$B$3>00", over(0, 4)),
    { ...lying("kind", older, over(0, 4)), isCustom: false },
    { ...lying("far", older, over(0, 4)), sheet: "T" },
  ];
  expect(renewRule(wanted, older, rules)).toEqual({ plan: [], back: [] });
});
