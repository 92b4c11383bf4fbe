import { roundingMargin } from "../letter/deviation";
import type { Announced, Column, Letter, Theme } from "../letter/letter";
import { announcedFor } from "../letter/sums";
import { inUnit } from "../letter/unit";
import { columnFor } from "../letter/year";
import { cellAddress, columnRange } from "./address";
import type { CellInput } from "./operation";
import type { OverviewLayout } from "./overviewLayout";
import { misfitFormula, verdictFormula } from "./tableFormulas";
import type { TableLayout } from "./tableLayout";

/** A theme with its table on the same sheet. */
export interface PlacedTheme {
  readonly theme: Theme;
  readonly layout: TableLayout;
}

const formula = (text: string): CellInput => ({ formula: `=${text}` });

/** What the overview takes over of a theme's table in a year; nothing where the table has no such year. */
export function themeYear(letter: Letter, { theme, layout }: PlacedTheme, year: number): readonly CellInput[] {
  const index = columnFor(theme.columns, year, letter.horizon);
  const { rows, columns } = layout;
  const from = [rows.sum, rows.notAnnounced, rows.announced, rows.difference, rows.verdict];
  return from.map((row) => (index === null ? null : formula(cellAddress(row, columns.firstYear + index))));
}

/** The five rows of the total in a year: sum of all lines, announced, difference, balance of changes, verdict. */
export function totalYear(
  letter: Letter,
  overview: OverviewLayout,
  themes: readonly PlacedTheme[],
  year: Column,
  index: number,
): readonly CellInput[] {
  const column = overview.firstYear + index;
  const at = (row: number) => cellAddress(row, column);
  const { total } = overview.rows;
  const cells = (pick: (layout: TableLayout) => number) =>
    themes.flatMap(({ theme, layout }) => {
      const own = columnFor(theme.columns, year.year, letter.horizon);
      return own === null ? [] : [cellAddress(pick(layout), layout.columns.firstYear + own)];
    });
  const announced = cellAddress(total.announced, overview.control + index);
  return [
    formula(`ROUND(${cells((layout) => layout.rows.sum).join("+")},6)`),
    formula(announced),
    formula(`ROUND(${at(total.sum)}-${at(total.announced)},6)`),
    formula(`ROUND(${cells((layout) => layout.rows.balance).join("+")},6)`),
    formula(
      verdictFormula(cellAddress(total.verdict, overview.control + index), at(total.announced), at(total.difference)),
    ),
  ];
}

/** For the control block: what of the total does not fit in a year. All lines count, so changes are the balance itself. */
export function totalMisfit({ firstYear, control, rows: { total } }: OverviewLayout, index: number): CellInput {
  const at = (row: number) => cellAddress(row, firstYear + index);
  const balance = at(total.balance);
  const margin = cellAddress(total.difference, control + index);
  return formula(
    misfitFormula({
      balance,
      changes: balance,
      announced: at(total.announced),
      difference: at(total.difference),
      margin,
    }),
  );
}

/** The letter's own reconciliation in a year: announced amounts of the themes against the announced total. */
export function reconciliationYear(
  letter: Letter,
  overview: OverviewLayout,
  themes: readonly PlacedTheme[],
  year: Column,
  index: number,
): readonly CellInput[] {
  const at = (row: number) => cellAddress(row, overview.firstYear + index);
  const { total, reconciliation } = overview.rows;
  const own = themes.flatMap(({ theme, layout }) => {
    const column = columnFor(theme.columns, year.year, letter.horizon);
    return column === null ? [] : [{ layout, column }];
  });
  const announced = own.map(({ layout, column }) => cellAddress(layout.rows.announced, layout.columns.letter + column));
  const outside = own.map(({ layout, column }) => {
    const range = (first: number) => columnRange(layout.rows.firstLine, layout.rows.lastLine, first + column);
    return `SUMIF(${range(layout.columns.covered)},0,${range(layout.columns.letter)})`;
  });
  return [
    formula(`ROUND(${announced.join("+")},6)`),
    formula(cellAddress(total.announced, overview.control + index)),
    formula(`ROUND(${at(reconciliation.themes)}-${at(reconciliation.total)},6)`),
    formula(`ROUND(-(${outside.join("+")}),6)`),
    formula(`ROUND(${at(reconciliation.difference)}-${at(reconciliation.notAnnounced)},6)`),
  ];
}

/** The announced total and its rounding margin, for the control block. */
export function totalControl(
  letter: Letter,
  year: Column,
): { announced: number; margin: number; item: Announced } | null {
  const item = announcedFor(letter.total, year.year, letter.horizon);
  return item && { announced: inUnit(item.amount.euros, "mln"), margin: inUnit(roundingMargin(item), "mln"), item };
}
