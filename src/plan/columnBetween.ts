import type { Theme } from "../letter/letter";
import { yearLabel } from "../letter/year";
import { cellAddress } from "./address";
import { valueAt, type MarkedArea } from "./FoundTable";
import { words } from "./words";
import { yearColumns } from "./yearColumns";

/** A column of the user's own between the years of a table of ours, or in its control block. */
export interface ColumnBetween {
  readonly row: number;
  readonly column: number;
  /** The header's cell in that column. */
  readonly address: string;
  /** The years on both sides, as the letter prints them. */
  readonly before: string;
  readonly after: string;
}

/**
 * The first column that was put between the years of a table, whose years do stand in their order; null where there is none.
 * What is beside it can't be reckoned with any more: names over the years take that column in, and count on from it.
 */
export function columnBetween(theme: Theme, area: MarkedArea): ColumnBetween | null {
  const labels = theme.columns.map(yearLabel);
  const row = area.values.findIndex((cells) => cells.includes(words.letterYear(labels[0] ?? "")));
  if (row < 0) return null;
  const cells = area.values[row] ?? [];
  const control = cells.indexOf(words.letterYear(labels[0] ?? ""));
  const parts = [
    yearColumns(
      cells.slice(1, control),
      1,
      theme.columns.map(({ year }) => year),
    ),
    yearColumns(cells, 0, labels.map(words.letterYear)),
    yearColumns(cells, 0, labels.map(words.coveredYear)),
  ];
  for (const found of parts) {
    if (!found?.between) continue;
    const { column, next } = found.between;
    const at = { row: area.row + row, column: area.column + column };
    return {
      ...at,
      address: cellAddress(at.row, at.column),
      ...{ before: labels[next - 1] ?? "", after: labels[next] ?? "" },
    };
  }
  return null;
}

/** The same for the overview, whose years stand above all its figures. */
export function columnBetweenOverview(years: readonly number[], area: MarkedArea): ColumnBetween | null {
  for (const [index] of area.values.entries()) {
    const row = area.row + index;
    const cells = Array.from({ length: area.columns - 1 }, (_, place) => valueAt(area, row, area.column + 1 + place));
    if (!years.every((year) => cells.includes(year))) continue;
    const between = yearColumns(cells, area.column + 1, years)?.between;
    if (!between) return null;
    const { column, next } = between;
    const label = (place: number) => String(years[place] ?? "");
    return { row, column, address: cellAddress(row, column), before: label(next - 1), after: label(next) };
  }
  return null;
}
