import type { Rect, Shift } from "./Engine";

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
