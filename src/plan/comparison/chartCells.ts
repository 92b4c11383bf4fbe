import { yearLabel } from "../../letter/year";
import { kinds } from "../../scenario/kinds";
import { lineNames } from "../../scenario/scenarioLines";
import { cellAddress, columnRange } from "../address";
import type { CellInput } from "../operation";
import type { NumberedLine } from "../scenario/listsLayout";
import { scenarioWords } from "../scenario/scenarioWords";
import type { ComparisonSheet, Put } from "./comparisonCells";
import type { ComparisonFormulas } from "./ComparisonFormulas";
import type { CourseFormulas } from "./CourseFormulas";
import type { ComparisonLayout, CourseBlock } from "./comparisonLayout";
import { comparisonWords as words } from "./comparisonWords";

const formula = (text: string): CellInput => ({ formula: `=${text}` });

/** The figures that the charts draw, in the folded block, and what is said where one can't be drawn. */
export function chartCells(
  { lines, layout, compared, version }: ComparisonSheet,
  formulas: ComparisonFormulas,
  courses: CourseFormulas,
  put: Put,
): void {
  const belowZero = version ? words.belowZeroOlder : words.belowZero;
  layout.charts.forEach((_chart, index) => stacked(lines, layout, formulas, index === 0 ? null : index - 1, put));
  layout.courses.forEach((course, index) => {
    const code = compared[index]?.scenario.code ?? "";
    floating(course, courses, { code, belowZero }, put);
  });
}

/** Years down, themes across; the two columns behind them are for the scale. */
function stacked(
  lines: readonly NumberedLine[],
  layout: ComparisonLayout,
  formulas: ComparisonFormulas,
  scenario: number | null,
  put: Put,
): void {
  const helper = layout.charts[scenario === null ? 0 : scenario + 1]?.helper;
  if (!helper) return;
  const themes = layout.summary.filter(({ id }) => id !== lineNames.total);
  const left = helper.column;
  const announced = left + 1 + themes.length;
  const [highest, lowest, reaches, sinks] = [announced + 1, announced + 2, announced + 3, announced + 4];
  themes.forEach(({ id }, index) =>
    put(helper.row, left + 1 + index, lines.find(({ themeId }) => themeId === id)?.themeName ?? id),
  );
  put(helper.row, announced, scenarioWords.announcedTotal);
  put(helper.row, highest, words.helper.highest);
  put(helper.row, lowest, words.helper.lowest);
  layout.columns.forEach((column, index) => {
    const row = helper.row + 1 + index;
    put(row, left, yearLabel(column));
    themes.forEach((theme, at) => put(row, left + 1 + at, formulas.plotted(theme, scenario, index)));
    put(row, announced, formulas.plottedAnnounced(scenario, index));
    put(row, highest, formulas.scale(reaches, "highest"));
    put(row, lowest, formulas.scale(sinks, "lowest"));
    put(row, reaches, formulas.reach(row, themes.length, scenario, index, "highest"));
    put(row, sinks, formulas.reach(row, themes.length, scenario, index, "lowest"));
  });
}

const longestLabel = 18;

/** Points down: where each step floats, and how far it goes; behind it the stand after each step. */
function floating(
  course: CourseBlock,
  formulas: CourseFormulas,
  { code, belowZero }: { readonly code: string; readonly belowZero: string },
  put: Put,
): void {
  const { helper, start, firstStep, end, message } = course;
  const [label, base, down, up, position, reached] = [0, 1, 2, 3, 4, 5].map((at) => helper.column + at) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const first = helper.row + 1;
  const last = first + kinds.length + 1;
  const all = columnRange(first, last, reached, { row: true, column: true });
  const drawn = `IFERROR(AND(${formulas.theme()}>0,${formulas.year()}>0,MIN(${all})>=0),FALSE)`;
  const names = words.helper;
  [names.base, names.down, names.up, names.position].forEach((name, index) => put(helper.row, base + index, name));
  const at = (row: number, column: number) => cellAddress(row, column);
  const whenDrawn = (row: number, column: number, text: string) => put(row, column, formula(`IF(${drawn},${text},0)`));
  const points = [scenarioWords.letterPosition, ...kinds, words.newPosition(code)];
  points.forEach((name, index) => {
    const row = first + index;
    const isStep = index > 0 && index < points.length - 1;
    put(row, label, name);
    const before = at(row - 1, reached);
    const source = index === 0 ? start : isStep ? firstStep + index - 1 : end;
    const value = formulas.inChosenYear(source);
    put(row, reached, formula(isStep ? `ROUND(${before}+${value},6)` : value));
    const now = at(row, reached);
    whenDrawn(row, base, isStep ? `MIN(${before},${now})` : "0");
    whenDrawn(row, down, isStep ? `MAX(0,${before}-${now})` : "0");
    whenDrawn(row, up, isStep ? `MAX(0,${now}-${before})` : "0");
    whenDrawn(row, position, isStep ? "0" : now);
  });
  // The name of a frozen stand would leave no room for the columns.
  put(first, label, formula(`IF(LEN(${at(start, 0)})>${longestLabel},"${words.begin}",${at(start, 0)}&"")`));
  put(
    message,
    0,
    formula(
      `IF(${drawn},"",IF(${formulas.theme()}=0,"${words.unknownTheme}",IF(${formulas.year()}=0,"${words.unknownYear}",IF(ISNUMBER(MIN(${all})),"${belowZero}","${words.notReckoned}"))))`,
    ),
  );
}
