import type { Column } from "../../letter/letter";
import { columnsOf, type Horizon } from "../../scenario/horizon";
import { kinds } from "../../scenario/kinds";
import { lineNames } from "../../scenario/scenarioLines";
import type { Area } from "../operation";
import type { NumberedLine } from "../scenario/listsLayout";
import { lineRuns } from "./lineRuns";

/** How many scenarios fit beside each other on paper and in a head. */
export const mostCompared = 6;

/** The rows of a scenario in the summary; `announced` as that scenario has it: its verdict is about that. */
export interface SummaryRows {
  readonly position: number;
  readonly difference: number;
  readonly announced: number;
  readonly verdict: number;
}

/** A theme, or the total: its heading, and for each scenario the rows below it. */
export interface SummaryBlock {
  /** A theme's id, or "Totaal". */
  readonly id: string;
  readonly heading: number;
  readonly announced: number;
  readonly base: number;
  readonly scenarios: readonly SummaryRows[];
}

/** A line with its rows. */
export interface LineBlock {
  readonly line: NumberedLine;
  readonly base: number;
  readonly scenarios: readonly { readonly position: number; readonly difference: number }[];
}

/** From stand to stand, of one scenario. */
export interface CourseBlock {
  readonly heading: number;
  readonly start: number;
  /** The first of the kinds, all below each other. */
  readonly firstStep: number;
  readonly end: number;
  readonly control: number;
  readonly message: number;
  readonly chart: Area;
  /** Where the figures of its chart stand: the header with the names of the series above the points. */
  readonly helper: Area;
  /** The cell with the title of its chart. */
  readonly title: Area;
  /** What is not explained, whichever theme is chosen: themes down, years across. */
  readonly checks: Area;
  /** How many of its rows have each kind, one below the other; last those whose kind nobody knows. */
  readonly kindCounts: Area;
}

/** The themes that a course can be of, all together first: below a header, and below them what is chosen. */
export interface ThemeOptions {
  readonly header: number;
  /** Their names. */
  readonly labels: Area;
  readonly chosen: number;
  /** Columns: their numbers, and for each run of lines its first and last number. */
  readonly number: number;
  readonly runs: readonly { readonly from: number; readonly to: number }[];
  /** Where a theme is named whose courses don't add up. */
  readonly open: number;
}

export interface ComparisonLayout {
  readonly sheet: string;
  readonly area: Area;
  readonly visible: Area;
  readonly horizon: Horizon;
  readonly columns: readonly Column[];
  readonly at: {
    readonly part: number;
    readonly what: number;
    readonly first: number;
    readonly overYears: number;
    /** From here on folded away. */
    readonly kind: number;
    readonly letter: number;
    readonly helper: number;
  };
  readonly rows: {
    readonly title: number;
    readonly subtitle: number;
    readonly header: number;
    readonly chosen: number;
    /** Of each scenario two rows: its title, and what it starts from. */
    readonly firstScenario: number;
    readonly control: number;
    readonly charts: number;
    /** Which theme the courses are of. */
    readonly theme: number;
    /** Which year the charts of the courses show. */
    readonly choice: number;
    readonly lines: number;
  };
  /** First the total, then the themes. */
  readonly summary: readonly SummaryBlock[];
  /** First of the letter's stand, then of each scenario. */
  readonly charts: readonly { readonly chart: Area; readonly helper: Area }[];
  readonly courses: readonly CourseBlock[];
  readonly themes: readonly { readonly id: string; readonly heading: number; readonly lines: readonly LineBlock[] }[];
  /** The line of the announced total. */
  readonly announcedTotal: LineBlock;
  /** The words of the years, one below the other, last those of all years together. */
  readonly labels: Area;
  readonly options: ThemeOptions;
}

const chartRows = 16;
/** The columns of a chart's figures: a label, the themes, the announced total, highest and lowest; behind it two to reckon with. */
const chartExtra = { series: 3, behind: 2 };
export const courseSeries = 4;

/** Lays the sheet of a comparison out. */
export function comparisonLayout(
  lines: readonly NumberedLine[],
  count: number,
  horizon: Horizon,
  sheet: string,
): ComparisonLayout {
  const columns = columnsOf(horizon);
  const themeIds = [...new Set(lines.map(({ themeId }) => themeId))].filter((id) => id !== lineNames.total);
  const years = columns.length;
  const overYears = 2 + years;
  const kind = overYears + 2;
  const at = { part: 0, what: 1, first: 2, overYears, kind, letter: kind + 1, helper: kind + 2 + years };
  const runs = Math.max(...themeIds.map((id) => lineRuns(lines, id).length));
  const helperWidth = Math.max(1 + themeIds.length + chartExtra.series + chartExtra.behind, 3 + 2 * runs, years);
  const place = (row: number, column: number, rows: number, across: number): Area => ({
    sheet,
    row,
    column,
    rows,
    columns: across,
  });
  let next = 0;
  const take = (rows: number) => (next += rows) - rows;
  let nextHelper = 3;
  const takeHelper = (rows: number, across: number) => {
    const area = place(nextHelper, at.helper, rows, across);
    nextHelper += rows + 1;
    return area;
  };
  const each = <Item>(make: (index: number) => Item) => Array.from({ length: count }, (_, index) => make(index));

  const [title, subtitle, header, chosen] = [take(1), take(1), take(1), take(1)];
  const firstScenario = take(2 * count);
  const control = take(2);
  const summary = [lineNames.total, ...themeIds].map((id): SummaryBlock => {
    const block = {
      id,
      heading: take(1),
      announced: take(1),
      base: take(1),
      scenarios: each(() => ({ position: take(1), difference: take(1), announced: take(1), verdict: take(1) })),
    };
    take(1);
    return block;
  });
  const labels = takeHelper(years + 1, 1);
  const optionsAt = takeHelper(themeIds.length + 3, 1);
  const options: ThemeOptions = {
    header: optionsAt.row,
    labels: place(optionsAt.row + 1, at.helper, themeIds.length + 1, 1),
    chosen: optionsAt.row + themeIds.length + 2,
    number: at.helper + 1,
    runs: Array.from({ length: runs }, (_, run) => ({ from: at.helper + 2 + 2 * run, to: at.helper + 3 + 2 * run })),
    open: at.helper + 2 + 2 * runs,
  };
  const charts = take(1);
  const first = next;
  // Two beside each other: the label columns and one year are as wide as five years.
  const chartAt = (index: number) =>
    place(first + Math.floor(index / 2) * (chartRows + 1), index % 2 === 0 ? 0 : 3, chartRows, index % 2 === 0 ? 3 : 5);
  const drawn = Array.from({ length: count + 1 }, (_, index) => ({
    chart: chartAt(index),
    helper: takeHelper(years + 1, 1 + themeIds.length + chartExtra.series),
  }));
  take(Math.ceil((count + 1) / 2) * (chartRows + 1));
  const [theme, choice] = [take(1), take(2)];
  const courses = each((): CourseBlock => {
    const [heading, start, firstStep, end, check, message] = [
      take(1),
      take(1),
      take(kinds.length),
      take(1),
      take(1),
      take(1),
    ];
    const chart = place(take(chartRows + 1), 0, chartRows, overYears + 1);
    const helper = takeHelper(kinds.length + 3, 1 + courseSeries);
    // Behind the figures and the stand after each step.
    const behind = at.helper + 2 + courseSeries;
    return {
      ...{ heading, start, firstStep, end, control: check, message, chart, helper },
      title: place(helper.row, behind, 1, 1),
      kindCounts: place(helper.row + 1, behind, kinds.length + 1, 1),
      checks: takeHelper(themeIds.length, years),
    };
  });
  const linesHeading = take(1);
  const lineBlock = (line: NumberedLine): LineBlock => ({
    line,
    base: take(1),
    scenarios: each(() => ({ position: take(1), difference: take(1) })),
  });
  const themes = themeIds.map((id) => ({
    id,
    heading: take(1),
    lines: lines.filter(({ themeId }) => themeId === id).map(lineBlock),
  }));
  const total = lines.find(({ themeId }) => themeId === lineNames.total);
  if (!total) throw new RangeError("no announced total");
  const announcedTotal = lineBlock(total);
  const rows = Math.max(next, nextHelper);
  return {
    sheet,
    area: place(0, 0, rows, at.helper + helperWidth),
    visible: place(0, 0, next, overYears + 1),
    horizon,
    columns,
    at,
    rows: { title, subtitle, header, chosen, firstScenario, control, charts, theme, choice, lines: linesHeading },
    summary,
    charts: drawn,
    courses,
    themes,
    announcedTotal,
    labels,
    options,
  };
}
