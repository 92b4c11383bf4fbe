import { yearLabel } from "../../letter/year";
import { kinds } from "../../scenario/kinds";
import { baseLabel } from "../scenario/baseLabel";
import type { NumberedLine } from "../scenario/listsLayout";
import { scenarioWords } from "../scenario/scenarioWords";
import { columnRange } from "../address";
import type { CellInput } from "../operation";
import type { Put, PutRow } from "./comparisonCells";
import type { ComparedSheet } from "./ComparedSheet";
import type { ComparisonLayout } from "./comparisonLayout";
import { comparisonWords as words, rowKinds } from "./comparisonWords";
import type { CourseFormulas } from "./CourseFormulas";
import { lineRuns } from "./lineRuns";

const highest = 999_999;

/** From stand to stand, of each scenario, with what it needs in the folded block. */
export function courseCells(
  lines: readonly NumberedLine[],
  layout: ComparisonLayout,
  formulas: CourseFormulas,
  compared: readonly ComparedSheet[],
  put: Put,
  putRow: PutRow,
): void {
  choices(lines, layout, formulas, put);
  compared.forEach(({ scenario }, index) => {
    const block = layout.courses[index];
    if (!block) return;
    put(block.heading, 0, formulas.heading(index));
    put(block.start, 0, baseLabel(scenario));
    putRow(block.start, "", rowKinds.formula, (column) => formulas.start(index, column));
    kinds.forEach((kind, offset) => {
      const row = block.firstStep + offset;
      put(row, 0, kind);
      putRow(row, "", rowKinds.difference, (column) => formulas.step(index, kind, column));
    });
    put(block.end, 0, words.newPosition(scenario.code));
    putRow(block.end, "", rowKinds.formula, (column) => formulas.end(index, column));
    put(block.control, 0, words.notExplained);
    putRow(block.control, "", rowKinds.control, (column) => formulas.notExplained(block, index, column));
    put(block.title.row, block.title.column, formulas.chartTitle(index));
    layout.themes.forEach((_theme, theme) =>
      layout.columns.forEach((_column, at) =>
        put(block.checks.row + theme, block.checks.column + at, formulas.check(index, theme, lines, at)),
      ),
    );
    const { row, column } = block.kindCounts;
    kinds.forEach((kind, at) => put(row + at, column, { formula: `=${formulas.count(index, kind)}` }));
    const known = columnRange(row, row + kinds.length - 1, column);
    put(row + kinds.length, column, { formula: `=${formulas.count(index, null)}-SUM(${known})` });
  });
}

/** What can be chosen, with the numbers of its lines, and what is chosen. */
function choices(lines: readonly NumberedLine[], layout: ComparisonLayout, formulas: CourseFormulas, put: Put): void {
  const { rows, at, labels, options, columns, horizon, themes } = layout;
  const allYears = scenarioWords.overYears(horizon.first, horizon.last);
  put(rows.theme, 0, words.courseOf);
  put(rows.theme, at.what, words.allThemes);
  put(rows.theme, at.first, words.chooseTheme);
  put(rows.choice, 0, words.chartShows);
  put(rows.choice, at.what, allYears);
  put(rows.choice, at.first, words.chooseYear);

  [...columns.map(yearLabel), allYears].forEach((label, index) => {
    put(labels.row + index, labels.column, label);
    put(labels.row + index, labels.column + 1, index + 1);
  });
  put(labels.row, labels.column + 2, formulas.chosen(rows.choice, labels));

  const { helper } = words;
  put(options.header, options.number, helper.number);
  put(options.header, options.open, helper.open);
  options.runs.forEach(({ from, to }) => {
    put(options.header, from, helper.from);
    put(options.header, to, helper.to);
  });
  const nameOf = (id: string): CellInput => lines.find(({ themeId }) => themeId === id)?.themeName ?? id;
  [null, ...themes.map(({ id }) => id)].forEach((id, index) => {
    const row = options.labels.row + index;
    const own = id === null ? [{ from: 1, to: highest }] : lineRuns(lines, id);
    put(row, options.labels.column, id === null ? words.allThemes : nameOf(id));
    put(row, options.number, index + 1);
    // A run that a theme does not have holds no line.
    options.runs.forEach(({ from, to }, run) => {
      put(row, from, own[run]?.from ?? 1);
      put(row, to, own[run]?.to ?? 0);
    });
    if (id !== null) put(row, options.open, formulas.open(index - 1));
  });
  put(options.chosen, options.labels.column, helper.chosen);
  put(options.chosen, options.number, formulas.chosen(rows.theme, options.labels));
  for (const column of options.runs.flatMap(({ from, to }) => [from, to]))
    put(options.chosen, column, formulas.bound(column));
}
