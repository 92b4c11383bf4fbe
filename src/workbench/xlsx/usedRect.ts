import type { Rect } from "../engine/Engine";

/** The smallest rectangle around the cells; A1 where there are none. */
export function usedRect(cells: readonly { readonly row: number; readonly column: number }[]): Rect {
  const first = cells[0];
  if (first === undefined) return { row: 0, column: 0, rows: 1, columns: 1 };
  let [top, left, bottom, right] = [first.row, first.column, first.row, first.column];
  for (const { row, column } of cells) {
    top = Math.min(top, row);
    bottom = Math.max(bottom, row);
    left = Math.min(left, column);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
