import type { Rect, Shift, ShiftDirection } from "./Engine";

/** A rectangle after rows or columns came or went; null where all of it is gone. */
export function shiftRect(rect: Rect, { axis, at, count }: Shift): Rect | null {
  const start = axis === "row" ? rect.row : rect.column;
  const size = axis === "row" ? rect.rows : rect.columns;
  const first = shiftIndex(start, at, count);
  const last = shiftIndex(start + size - 1, at, count, true);
  if (last < first) return null;
  return axis === "row"
    ? { ...rect, row: first, rows: last - first + 1 }
    : { ...rect, column: first, columns: last - first + 1 };
}

/** Where an index comes to stand; a removed one falls to the edge of the gap. */
export function shiftIndex(index: number, at: number, count: number, isLast = false): number {
  if (index < at) return index;
  if (count < 0 && index < at - count) return isLast ? at - 1 : at;
  return index + count;
}

/** How the cells behind a rectangle move when it is inserted or removed. */
export function shiftBy(rect: Rect, direction: ShiftDirection): Shift {
  const isRows = direction === "Down" || direction === "Up";
  const count = isRows ? rect.rows : rect.columns;
  const sign = direction === "Down" || direction === "Right" ? 1 : -1;
  return { axis: isRows ? "row" : "column", at: isRows ? rect.row : rect.column, count: sign * count };
}

/** A rectangle after cells were inserted or removed; one that reaches beside the moving rows or columns stays. */
export function shiftWithin(rect: Rect, cells: Rect, direction: ShiftDirection): Rect | null {
  const shift = shiftBy(cells, direction);
  const lies =
    shift.axis === "row"
      ? rect.column >= cells.column && rect.column + rect.columns <= cells.column + cells.columns
      : rect.row >= cells.row && rect.row + rect.rows <= cells.row + cells.rows;
  return lies ? shiftRect(rect, shift) : rect;
}
