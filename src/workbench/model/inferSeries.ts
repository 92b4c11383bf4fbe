import type { CellState, Engine, Rect } from "../engine/Engine";
import type { ChartReference, ChartSeries } from "../xlsx/ChartFile";

export type SeriesBy = "Auto" | "Columns" | "Rows";
export type InferredSeries = Pick<ChartSeries, "name" | "values" | "categories">;

/** Cells with labels in more than one row or column: Excel makes categories of several levels of them. */
export class ManyLevels extends Error {}

/**
 * The series that Excel makes of a block of cells. An empty first cell makes first row and first column labels, whatever they
 * hold (years too); otherwise they are labels where they hold text or dates. "Auto" puts the longer side along the axis
 * (columns become series where both are as long). https://support.microsoft.com/office/create-a-chart-from-start-to-finish-0baf399e-dd61-4e18-8a73-b3fd5d5680c2
 */
export function inferSeries(engine: Engine, sheet: string, rect: Rect, by: SeriesBy): InferredSeries[] {
  const cells = engine.read(sheet, rect);
  const isLabel = (row: number, column: number): boolean => {
    const cell = cells[row]?.[column];
    if (typeof cell?.value === "string") return true;
    return typeof cell?.value === "number" && isDate(engine, sheet, rect.row + row, rect.column + column);
  };
  const [down, across] = labelled(cells, rect, isLabel);
  const body = {
    row: rect.row + down,
    column: rect.column + across,
    rows: rect.rows - down,
    columns: rect.columns - across,
  };
  const inRows = by === "Rows" || (by === "Auto" && body.columns > body.rows);
  const at = (part: Partial<Rect>): ChartReference => ({ sheet, rect: { ...body, ...part } });
  const nameOf = (part: Partial<Rect>, labels: number) =>
    labels === 0 ? null : { cells: at({ ...part, rows: 1, columns: 1 }) };
  if (inRows) {
    return Array.from({ length: body.rows }, (_, index) => ({
      name: nameOf({ row: body.row + index, column: rect.column }, across),
      values: at({ row: body.row + index, rows: 1 }),
      categories: down === 0 ? undefined : at({ row: rect.row, rows: 1 }),
    }));
  }
  return Array.from({ length: body.columns }, (_, index) => ({
    name: nameOf({ column: body.column + index, row: rect.row }, down),
    values: at({ column: body.column + index, columns: 1 }),
    categories: across === 0 ? undefined : at({ column: rect.column, columns: 1 }),
  }));
}

type Cells = readonly (readonly CellState[])[];

/** How many rows and columns of labels there are: none or one of each. */
function labelled(
  cells: Cells,
  { rows, columns }: Rect,
  isLabel: (row: number, column: number) => boolean,
): readonly [number, number] {
  const isEmpty = (row: number, column: number) => cells[row]?.[column]?.value === null && !cells[row][column].error;
  if (rows > 1 && columns > 1 && isEmpty(0, 0)) {
    if (isEmpty(0, 1) || isEmpty(1, 0)) throw new ManyLevels();
    return [1, 1];
  }
  const columnIsLabels = (column: number, from: number) =>
    rows > from &&
    range(from, rows).every((row) => isLabel(row, column) || isEmpty(row, column)) &&
    range(from, rows).some((row) => isLabel(row, column));
  const rowIsLabels = (row: number, from: number) =>
    columns > from &&
    range(from, columns).every((column) => isLabel(row, column) || isEmpty(row, column)) &&
    range(from, columns).some((column) => isLabel(row, column));
  const across = columns > 1 && columnIsLabels(0, rows > 1 ? 1 : 0) ? 1 : 0;
  const down = rows > 1 && rowIsLabels(0, across) ? 1 : 0;
  if (across === 1 && columns > 2 && columnIsLabels(1, down)) throw new ManyLevels();
  if (down === 1 && rows > 2 && rowIsLabels(1, across)) throw new ManyLevels();
  return [down, across];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function isDate(engine: Engine, sheet: string, row: number, column: number): boolean {
  const format = engine.style(sheet, row, column).numberFormat ?? "";
  return /[dy]|mmm/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""));
}
