import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { overlaps } from "../../src/plan/address";
import { comparisonLayout, mostCompared, type ComparisonLayout } from "../../src/plan/comparison/comparisonLayout";
import { lineRuns } from "../../src/plan/comparison/lineRuns";
import { comparisonName } from "../../src/plan/comparison/comparisonName";
import type { Area } from "../../src/plan/operation";
import { numbered } from "../../src/plan/scenario/listsLayout";
import { kinds } from "../../src/scenario/kinds";
import { scenarioLines } from "../../src/scenario/scenarioLines";

const lines = numbered(scenarioLines(letter, [{ theme: "MIT", name: "Drones" }]));

/** The area of every row that is written, of every chart and of the figures that it draws. */
function places(layout: ComparisonLayout): Area[] {
  const row = (at: number): Area => ({ ...layout.visible, row: at, rows: 1 });
  const { rows, summary, themes, announcedTotal, courses, charts, labels, options } = layout;
  const blocks = [...themes.flatMap((theme) => theme.lines), announcedTotal];
  return [
    ...[
      rows.title,
      rows.subtitle,
      rows.header,
      rows.chosen,
      rows.control,
      rows.charts,
      rows.theme,
      rows.choice,
      rows.lines,
    ].map(row),
    ...summary.flatMap(({ heading, announced, base, scenarios }) =>
      [heading, announced, base, ...scenarios.flatMap((each) => Object.values(each))].map(row),
    ),
    ...themes.map(({ heading }) => row(heading)),
    ...blocks.flatMap(({ base, scenarios }) => [base, ...scenarios.flatMap((each) => Object.values(each))].map(row)),
    ...courses.flatMap(({ heading, start, firstStep, end, control, message }) =>
      [heading, start, end, control, message].map(row).concat({ ...row(firstStep), rows: kinds.length }),
    ),
    ...[...charts, ...courses].flatMap(({ chart, helper }) => [chart, helper]),
    ...courses.flatMap(({ title, checks, kindCounts }) => [title, checks, kindCounts]),
    { ...labels, columns: 3 },
    {
      ...options.labels,
      row: options.header,
      rows: options.chosen - options.header + 1,
      columns: options.open - options.labels.column + 1,
    },
  ];
}

describe.each([1, 2, mostCompared])("a comparison of %i scenarios", (count) => {
  it.each([
    ["the letter's years", { first: 2020, last: 2024 }],
    ["thirty years", { first: 2015, last: 2044 }],
  ])("has a place of its own for everything, in %s", (_what, horizon) => {
    const layout = comparisonLayout(lines, count, horizon, "Vergelijking");
    const all = places(layout);
    const doubled = all.filter((area, index) => all.slice(index + 1).some((other) => overlaps(area, other)));
    expect(doubled).toEqual([]);
    const bottom = Math.max(...all.map(({ row, rows }) => row + rows));
    const right = Math.max(...all.map(({ column, columns }) => column + columns));
    expect([layout.area.rows >= bottom, layout.area.columns >= right]).toEqual([true, true]);
    expect(all.every(({ column, columns }) => column >= layout.at.helper || column + columns <= layout.at.kind)).toBe(
      true,
    );
  });
});

it("knows the lines of a theme by few runs of numbers, lines that were added later among them", () => {
  const later = [...numbered(scenarioLines(letter, [])), { ...lines[0]!, number: 33 }, { ...lines[0]!, number: 35 }];
  const own = later.filter(({ themeId }) => themeId === lines[0]!.themeId).map(({ number }) => number);
  const runs = lineRuns(later, lines[0]!.themeId);
  expect(runs).toHaveLength(3);
  expect(runs[0]!.from).toBe(1);
  expect(runs.slice(1)).toEqual([
    { from: 33, to: 33 },
    { from: 35, to: 35 },
  ]);
  const covered = later.filter(({ number }) => runs.some(({ from, to }) => number >= from && number <= to));
  expect(covered.map(({ number }) => number).sort((a, b) => a - b)).toEqual(own.sort((a, b) => a - b));
});

it("has one name for the same scenarios, in whatever order", () => {
  expect(comparisonName(["S10", "S2"])).toBe("Offensief_Vergelijking_S2_S10");
});
