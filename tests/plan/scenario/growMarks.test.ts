import { brief2946123 as letter } from "../../../src/letter/brief2946123";
import { movedFormula } from "../../../src/plan/check/movedFormula";
import type { Area, Operation } from "../../../src/plan/operation";
import type { FoundRule } from "../../../src/plan/ours/FoundRule";
import { relativeFormula } from "../../../src/plan/relativeFormula";
import { growMarks, needsRules, type GrownSheet } from "../../../src/plan/scenario/growMarks";
import { insertedLines } from "../../../src/plan/scenario/insertedLines";
import { numbered, type NumberedLine } from "../../../src/plan/scenario/listsLayout";
import { scenarioLayout } from "../../../src/plan/scenario/scenarioLayout";
import { controlMark, scenarioMarks, scenarioMarksOf03 } from "../../../src/plan/scenario/scenarioMarks";
import type { Horizon } from "../../../src/scenario/horizon";
import { scenarioLines } from "../../../src/scenario/scenarioLines";

type Rule = Extract<Operation, { kind: "rule" }>;

const usual: Horizon = { first: 2020, last: 2024 };
const lines = numbered(scenarioLines(letter, []));
const drones = { theme: "MIT", name: "Drones" };
const withOwn = (own: readonly { readonly theme: string; readonly name: string }[]): readonly NumberedLine[] => {
  let next = lines.length;
  return scenarioLines(letter, own).map((line) => {
    const number = lines.find(({ key }) => key === line.key)?.number ?? (next += 1);
    return { ...line, number };
  });
};

function grown(to: Horizon, own: readonly NumberedLine[], isOlder = false): GrownSheet {
  const [before, after] = [
    scenarioLayout(letter, { horizon: usual }, lines, "S"),
    scenarioLayout(letter, { horizon: to }, own, "S"),
  ];
  return { isOlder, before, after, inserted: insertedLines(before, after, usual, to) };
}

/** Where Excel brings a mark when rows and columns come in: one that comes in between its cells is its own from then on. */
function followed({ inserted }: GrownSheet, rule: Rule): Rule {
  return inserted.reduce<Rule>((each, { axis, at, count }) => {
    const { area } = each;
    const [start, size] = axis === "rows" ? [area.row, area.rows] : [area.column, area.columns];
    const by = (place: number) => (place >= at ? place + count : place);
    const [first, last] = [by(start), by(start + size - 1)];
    const across: Partial<Area> =
      axis === "rows" ? { row: first, rows: last - first + 1 } : { column: first, columns: last - first + 1 };
    const same = (place: number) => place;
    const formula = movedFormula(each.formula, axis === "rows" ? by : same, axis === "rows" ? same : by);
    return { ...each, area: { ...area, ...across }, formula: formula ?? each.formula };
  }, rule);
}

/** What each cell is marked by; what was laid last comes first. */
function byCell(rules: readonly Rule[]): ReadonlyMap<string, readonly string[]> {
  const cells = new Map<string, string[]>();
  for (const { area, formula } of rules)
    for (let down = 0; down < area.rows; down += 1)
      for (let across = 0; across < area.columns; across += 1) {
        const key = `${area.row + down} ${area.column + across}`;
        cells.set(key, [relativeFormula(formula, down, across), ...(cells.get(key) ?? [])]);
      }
  return cells;
}

const rulesIn = (plan: readonly Operation[]) => plan.filter((each): each is Rule => each.kind === "rule");

describe.each([
  ["an own line", usual, withOwn([drones])],
  ["two own lines", usual, withOwn([drones, { theme: "BB", name: "Extra" }])],
  ["years behind", { first: 2020, last: 2027 }, lines],
  ["years before", { first: 2018, last: 2024 }, lines],
  ["years at both sides", { first: 2019, last: 2026 }, lines],
] as const)("%s", (_what, horizon, own) => {
  const sheet = grown(horizon, own);
  const control: FoundRule = {
    ...{ sheet: "S", id: "control", isCustom: true, areas: [controlMark(sheet.before).area] },
    formulas: [controlMark(sheet.before).formula],
  };
  const { plan, takenOut } = growMarks(sheet, needsRules(sheet) ? [control] : null);

  it("gives every cell the marks that it ought to have, and clears none", () => {
    const there = rulesIn(scenarioMarks(sheet.before)).map((rule) => followed(sheet, rule));
    const told = plan.flatMap((each) => (each.kind === "ruleFormula" ? [each] : []));
    const reworded = there.map((rule) =>
      told.length > 0 && rule.area.row === sheet.after.rows.code ? { ...rule, formula: told[0]?.formula ?? "" } : rule,
    );
    const now = byCell([...reworded, ...rulesIn(plan)]);
    const wanted = byCell(rulesIn(scenarioMarks(sheet.after)));
    expect(now.size).toBe(wanted.size);
    // In cells that are new in the order of ours; in the others nothing changed.
    for (const [cell, formulas] of wanted) expect([cell, now.get(cell)]).toEqual([cell, formulas]);
    expect(plan.filter(({ kind }) => kind !== "rule" && kind !== "ruleFormula")).toEqual([]);
  });

  it("and all that came goes with the rows and columns that came", () => {
    expect(takenOut).toEqual([]);
  });
});

it("only years before the first need the mark of the control, whose figures Excel does not lead along", () => {
  expect(needsRules(grown({ first: 2020, last: 2027 }, lines))).toBe(false);
  expect(needsRules(grown({ first: 2018, last: 2024 }, lines))).toBe(true);
});

it("marks of an older version get the words of today where they lie, others are added, and all of it is taken back", () => {
  const sheet = grown(usual, withOwn([drones]), true);
  const found = rulesIn(scenarioMarksOf03(sheet.before)).map(({ area, formula }, index): FoundRule => ({
    ...{ sheet: "S", id: `r${index}`, isCustom: true, areas: [area], formulas: [formula] },
  }));
  const hers: FoundRule = { sheet: "S", id: "hers", isCustom: true, areas: [sheet.before.area], formulas: ["=$A1=1"] };
  const { plan, takenOut, back } = growMarks(sheet, [hers, ...found]);
  const words = (each: readonly Operation[]) => each.flatMap((op) => (op.kind === "ruleFormula" ? [op.id] : []));
  expect(words(plan)).toEqual([found[found.length - 1]?.id]);
  expect(words(back)).toEqual(words(plan));
  expect(takenOut).toHaveLength(10);
  const whole = rulesIn(plan).filter(({ area }) => area.rows > 1);
  expect(takenOut).toEqual(whole.map(({ area, formula }) => ({ kind: "removeMark", area, formula })));
});

it("where Excel fails on conditional formats those of today are added, and none is cleared", () => {
  const { plan, back } = growMarks(grown(usual, withOwn([drones]), true), null);
  expect(new Set(plan.map(({ kind }) => kind))).toEqual(new Set(["rule"]));
  expect(back).toEqual([]);
});
