import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { overlaps } from "../../src/plan/address";
import { comparisonLayout, mostCompared, type ComparisonLayout } from "../../src/plan/comparison/comparisonLayout";
import { comparisonName } from "../../src/plan/comparison/comparisonName";
import type { Area } from "../../src/plan/operation";
import { numbered } from "../../src/plan/scenario/listsLayout";
import { kinds } from "../../src/scenario/kinds";
import { scenarioLines } from "../../src/scenario/scenarioLines";

const lines = numbered(scenarioLines(letter, [{ theme: "MIT", name: "Drones" }]));

/** The area of every row that is written, of every chart and of the figures that it draws. */
function places(layout: ComparisonLayout): Area[] {
  const row = (at: number): Area => ({ ...layout.visible, row: at, rows: 1 });
  const { rows, summary, themes, announcedTotal, courses, charts, labels } = layout;
  const blocks = [...themes.flatMap((theme) => theme.lines), announcedTotal];
  return [
    ...[rows.title, rows.subtitle, rows.header, rows.chosen, rows.control, rows.charts, rows.choice, rows.lines].map(
      row,
    ),
    ...summary.flatMap(({ heading, announced, base, scenarios }) =>
      [heading, announced, base, ...scenarios.flatMap((each) => Object.values(each))].map(row),
    ),
    ...themes.map(({ heading }) => row(heading)),
    ...blocks.flatMap(({ base, scenarios }) => [base, ...scenarios.flatMap((each) => Object.values(each))].map(row)),
    ...courses.flatMap(({ heading, start, firstStep, end, control, message }) =>
      [heading, start, end, control, message].map(row).concat({ ...row(firstStep), rows: kinds.length }),
    ),
    ...[...charts, ...courses].flatMap(({ chart, helper }) => [chart, helper]),
    labels,
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

it("has one name for the same scenarios, in whatever order", () => {
  expect(comparisonName(["S10", "S2"])).toBe("Offensief_Vergelijking_S2_S10");
});
