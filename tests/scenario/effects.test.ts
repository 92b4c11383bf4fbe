import fc from "fast-check";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { compareScenarios } from "../../src/scenario/compareScenarios";
import { controlTotals } from "../../src/scenario/controlTotals";
import { courseByKind } from "../../src/scenario/courseByKind";
import { effectOf } from "../../src/scenario/effectOf";
import { extendHorizon } from "../../src/scenario/horizon";
import { letterPosition, newPosition } from "../../src/scenario/Position";
import { verdictText } from "../../src/scenario/verdict";
import {
  anyMutation,
  base,
  columns,
  frame,
  horizon,
  lines,
  million,
  mln,
  mutation,
  scenario,
} from "../support/scenarios";

const whole = { ...frame, scenario };

describe("the effect of a change before it is written", () => {
  it("of +4.5 on Politie 2021: MIT and the total in 2021, from fitting to not fitting", () => {
    const { effects, warnings } = effectOf(whole, [], [mutation({ amount: million(4.5) })]);
    expect(
      effects.map(({ themeId, column, before, after }) => [
        themeId,
        column.year,
        verdictText(before),
        verdictText(after),
      ]),
    ).toEqual([
      ["MIT", 2021, "sluit aan, afrondingsverschil", "sluit niet aan (+4,5)"],
      ["Totaal", 2021, "sluit aan, afrondingsverschil", "sluit niet aan (+4,5)"],
    ]);
    expect(warnings).toEqual([]);
  });

  it("of removing a mutation is the way back", () => {
    const before = [mutation({ amount: million(4.5) })];
    const { effects } = effectOf(whole, before, []);
    expect(effects.map(({ before: was, after: is }) => [mln(was.balance), mln(is.balance)])).toEqual([
      [4.5, 0],
      [4.5, 0],
    ]);
  });

  it("of a mutation after the last year shows the column that it needs", () => {
    const { effects, warnings } = effectOf(whole, [], [mutation({ from: 2026 })]);
    expect(effects.map(({ themeId, column }) => [themeId, column.year])).toEqual([
      ["MIT", 2026],
      ["Totaal", 2026],
    ]);
    expect(warnings).toEqual([{ kind: "outsideHorizon", needed: { first: 2020, last: 2026 } }]);
  });

  it("warns of a closed year, a line below zero and a missing explanation", () => {
    const risky = mutation({ from: 2020, amount: million(-6), explanation: " " });
    expect(effectOf(whole, [], [risky]).warnings).toEqual([
      { kind: "closedYear", year: 2020, budgetYear: 2021 },
      { kind: "belowZero", key: "MIT/Politie", column: { year: 2020, onwards: false }, amount: -900_000 },
      { kind: "noExplanation" },
    ]);
  });

  it("does not warn again of what was so before", () => {
    const risky = mutation({ from: 2020, amount: million(-6), explanation: " " });
    expect(effectOf(whole, [risky], [risky, mutation({ from: 2022 })]).warnings).toEqual([]);
    expect(effectOf(whole, [risky], [risky, mutation({ from: 2020 })]).warnings).toEqual([
      { kind: "closedYear", year: 2020, budgetYear: 2021 },
    ]);
  });

  it("on a frozen base in more years goes on from its structural figures", () => {
    const frozen = newPosition(base, [mutation({ from: 2025, to: "onwards", amount: million(2) })]);
    const onFrozen = {
      ...whole,
      base: frozen,
      scenario: { ...scenario, base: { kind: "frozen" as const, code: "S1", moment: "slotwet", name: "" } },
    };
    const [effect] = effectOf(onFrozen, [], [mutation({ from: 2026 })]).effects;
    expect([mln(effect?.before.sum), mln(effect?.after.sum)]).toEqual([95.1, 96.1]);
  });
});

describe("comparing scenarios", () => {
  const changed = newPosition(base, [mutation({ amount: million(4.5) })]);
  const wide = extendHorizon(horizon, [mutation({ from: 2026 })]);
  const later = newPosition(letterPosition(letter, wide, lines), [
    mutation({ from: 2026, key: "Preventief/LokaleAanpak" }),
  ]);
  const comparison = compareScenarios(lines, base, [
    { code: "S1", title: "Versnellen", position: changed },
    { code: "S2", title: "Later", position: later },
  ]);
  const row = (name: string) => comparison.rows.find((each) => each.name === name)!;

  it("shows base, each scenario and the difference, per line, theme and in total", () => {
    expect(
      [row("Politie"), row("MIT"), row("Totaal")].map(({ base: own, scenarios: [first] }) => [
        mln(own[1]),
        mln(first?.amounts[1]),
        mln(first?.differences[1]),
      ]),
    ).toEqual([
      [35.5, 40, 4.5],
      [82.1, 86.6, 4.5],
      [141.1, 145.6, 4.5],
    ]);
    expect(row("Totaal").level).toBe("total");
  });

  it("finds no difference in years before a scenario's first", () => {
    const fromNextYear = letterPosition(letter, { ...horizon, first: horizon.first + 1 }, lines);
    const [, , ...rows] = compareScenarios(lines, base, [{ code: "S3", title: "", position: fromNextYear }]).rows;
    for (const { base: own, scenarios } of rows) {
      expect([scenarios[0]?.amounts[0], scenarios[0]?.differences[0]]).toEqual([null, null]);
      expect(scenarios[0]?.differences.slice(1).every((amount) => !amount)).toBe(true);
      expect(own).toHaveLength(columns.length);
    }
  });

  it("takes the columns that all of them need", () => {
    expect(comparison.columns.map(({ year }) => year)).toEqual([2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027]);
    expect(row("Politie").scenarios.map(({ differences }) => differences.map(mln))).toEqual([
      [0, 4.5, 0, 0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0, 0, 0, 0],
    ]);
  });

  it("tells no figure from nil, and a figure where there was none is the difference", () => {
    const [first, second] = row("Lokale en regionale aanpak").scenarios;
    expect([first?.differences[6], second?.differences[6], row("Drones").base[1]]).toEqual([null, 1_000_000, null]);
  });

  it("keeps announced amounts out of the sums", () => {
    const sum = comparison.rows
      .filter(({ level }) => level === "theme")
      .reduce((all, each) => all + (each.base[0] ?? 0), 0);
    expect(sum).toBe(row("Totaal").base[0]);
  });
});

describe("the course from position to position", () => {
  it("adds up to the euro, per theme, kind and column, for any ledger", () => {
    fc.assert(
      fc.property(fc.array(anyMutation, { maxLength: 40 }), (mutations) => {
        const { courses } = courseByKind(lines, base, mutations);
        expect(courses.map(({ themeId }) => themeId)).toEqual(["BB", "MIT", "Ondersteunend", "Preventief", "Totaal"]);
        for (const { start, steps, end } of courses)
          columns.forEach((_, index) =>
            expect(steps.reduce<number>((sum, { amounts }) => sum + amounts[index]!, start[index]!)).toBe(end[index]),
          );
        const [total] = courses.slice(-1);
        columns.forEach((_, index) =>
          expect(courses.slice(0, -1).reduce((sum, { end }) => sum + end[index]!, 0)).toBe(total!.end[index]),
        );
      }),
    );
  });

  it("has a step for each kind that occurs, in their fixed order", () => {
    const rows = [
      mutation(),
      mutation({ kind: "ombuiging", amount: million(-2) }),
      mutation({ key: "MIT/Aangekondigd", kind: "amendement" }),
    ];
    const mit = courseByKind(lines, base, rows).courses[1]!;
    expect(mit.steps.map(({ kind, amounts }) => [kind, mln(amounts[1])])).toEqual([
      ["ombuiging", -2],
      ["overig", 1],
    ]);
    expect([mln(mit.start[1]), mln(mit.end[1])]).toEqual([82.1, 81.1]);
  });
});

it("control totals of a frozen ledger show two changes that cancel out", () => {
  const before = [mutation(), mutation({ amount: million(-1) })];
  const after = [mutation({ amount: million(2) }), mutation({ amount: million(-2) })];
  expect(controlTotals(before)).toEqual({ rows: 2, sum: 0, absolute: 2_000_000 });
  expect(controlTotals(after)).toEqual({ rows: 2, sum: 0, absolute: 4_000_000 });
});
