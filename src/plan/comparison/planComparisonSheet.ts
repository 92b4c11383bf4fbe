import { mergeStyles } from "../mergeStyles";
import type { Area, Operation, Plan, Style } from "../operation";
import { formats, styles } from "../styles";
import { scenarioStyles } from "../scenario/scenarioStyles";
import { kinds } from "../../scenario/kinds";
import { comparisonCells, type ComparisonSheet } from "./comparisonCells";
import { comparisonCharts } from "./comparisonCharts";
import type { ComparisonLayout } from "./comparisonLayout";
import { comparisonMarks } from "./comparisonMarks";
import { comparisonStyles } from "./comparisonStyles";
import { comparisonWords as words } from "./comparisonWords";

/** A comparison on a new sheet: cells, looks, marks, charts. */
export function planComparisonSheet(sheet: ComparisonSheet): Plan {
  const { layout, compared } = sheet;
  const codes = compared.map(({ scenario }) => scenario.code);
  const { area, at, rows, labels, options } = layout;
  return mergeStyles([
    { kind: "addSheet", sheet: layout.sheet, showGridlines: false, tabColor: scenarioStyles.tab },
    { kind: "write", area, cells: comparisonCells(sheet) },
    ...looks(layout),
    ...comparisonMarks(layout),
    { kind: "choices", area: cells(layout, rows.theme, at.what, 1, 1), source: options.labels },
    { kind: "choices", area: cells(layout, rows.choice, at.what, 1, 1), source: labels, open: true },
    ...widths(layout),
    { kind: "groupColumns", area: folded(layout), collapsed: true },
    ...comparisonCharts(layout, codes),
    { kind: "freeze", sheet: layout.sheet, rows: rows.header + 1, columns: 2 },
    { kind: "page", area: layout.visible, landscape: true, titleRows: rows.header + 1, header: words.title(codes) },
  ]);
}

/** Room for the longest verdict, in points: a row does not grow when a formula's answer does. */
const verdictHeight = 34;

function cells({ sheet }: ComparisonLayout, row: number, column: number, rows: number, columns: number): Area {
  return { sheet, row, column, rows, columns };
}

function folded({ area, at }: ComparisonLayout): Area {
  return { ...area, column: at.kind, columns: area.columns - at.kind };
}

function looks(layout: ComparisonLayout): readonly Operation[] {
  const { at, rows, columns, summary, courses, themes, announcedTotal, visible } = layout;
  const years = columns.length;
  const place = (row: number, column: number, count: number, across: number) =>
    cells(layout, row, column, count, across);
  const style = (area: Area, look: Style): Operation => ({ kind: "style", area, style: look });
  const amounts = (row: number, format: string): Operation => ({
    kind: "numberFormat",
    area: place(row, at.first, 1, years + 1),
    format,
  });
  const wide = (row: number) => place(row, 0, 1, visible.columns);
  const first = rows.chosen + 1;
  const lines = [...themes.flatMap((theme) => theme.lines), announcedTotal];
  const scenarios = [...summary, ...lines].flatMap((block) => block.scenarios);
  const verdicts = summary.flatMap((block) => block.scenarios.map(({ verdict }) => verdict));
  const sections = [
    rows.chosen,
    ...summary.map(({ heading }) => heading),
    rows.charts,
    ...courses.map(({ heading }) => heading),
    rows.lines,
  ];
  return [
    style(place(rows.title, 0, 1, 1), styles.title),
    style(place(rows.subtitle, 0, 1, 1), styles.subtitle),
    style(wide(rows.header), styles.header),
    style(place(rows.header, at.first, 1, years + 1), styles.headerYear),
    {
      kind: "numberFormat",
      area: place(rows.header, at.first + years - 1, 1, 1),
      format: formats.yearOnwards,
    },
    { kind: "numberFormat", area: place(first, at.first, visible.rows - first, years + 1), format: formats.amount },
    ...scenarios.map(({ difference }) => amounts(difference, formats.change)),
    ...courses.flatMap(({ firstStep, control }): Operation[] => [
      { kind: "numberFormat", area: place(firstStep, at.first, kinds.length, years + 1), format: formats.change },
      amounts(control, formats.change),
    ]),
    ...sections.map((row) => style(wide(row), styles.section)),
    ...themes.map(({ heading }) => style(wide(heading), comparisonStyles.theme)),
    ...lines.map(({ base }) => style(wide(base), comparisonStyles.line)),
    ...lines.map(({ base }) => style(place(base, 0, 1, 1), comparisonStyles.name)),
    ...summary.map(({ base }) => style(place(base, at.what, 1, years + 2), scenarioStyles.base)),
    ...summary.map(({ announced }) => style(place(announced, at.what, 1, years + 2), { bold: true })),
    ...scenarios.map(({ position }) => style(place(position, at.what, 1, years + 2), { bold: true })),
    ...scenarios.map(({ difference }) => style(place(difference, at.what, 1, 1), styles.part)),
    ...verdicts.map((row) => style(place(row, at.what, 1, 1), styles.part)),
    ...summary.flatMap((block) =>
      block.scenarios.map(({ announced }) => style(place(announced, at.what, 1, 1), styles.part)),
    ),
    ...verdicts.map((row) => style(place(row, at.first, 1, years), comparisonStyles.verdict)),
    ...verdicts.map((row): Operation => ({ kind: "rowHeight", area: wide(row), points: verdictHeight })),
    ...courses.flatMap(({ start, end }) => [start, end].map((row) => style(wide(row), styles.sum))),
    ...courses.map(({ firstStep }) => style(place(firstStep, 0, kinds.length, 1), styles.part)),
    ...courses.flatMap(({ control, message }) => [control, message].map((row) => style(wide(row), styles.subtitle))),
    style(place(rows.firstScenario, 0, 2 * courses.length, 1), { bold: true }),
    ...courses.map((_course, index) =>
      style(place(rows.firstScenario + 2 * index + 1, at.what, 1, 1), styles.subtitle),
    ),
    style(place(rows.control, 0, 1, 1), { bold: true }),
    ...[rows.theme, rows.choice].flatMap((row) => [
      style(place(row, at.what, 1, 1), comparisonStyles.choice),
      style(place(row, at.first, 1, 1), { ...styles.subtitle, indent: 1 }),
    ]),
    style(folded(layout), styles.control),
  ];
}

function widths({ sheet, at, columns, area }: ComparisonLayout): readonly Operation[] {
  const set = (column: number, count: number, points: number): Operation => ({
    kind: "columnWidth",
    area: { sheet, row: 0, column, rows: 1, columns: count },
    points,
  });
  // A chart covers both label columns and a year, or five years: as wide.
  return [
    set(at.part, 1, 162),
    set(at.what, 1, 174),
    set(at.first, columns.length + 1, 84),
    set(at.overYears + 1, 1, 12),
    set(at.kind, area.columns - at.kind, 70),
  ];
}
