import type { Rect, Shift } from "../Engine";
import { sheetColumns, sheetRows } from "../sheetSize";

/**
 * The new cells that come between two adjacent areas of one format: they have it too, since new cells look like those above or to
 * the left of them. `cells` are those that are inserted; whole rows or columns where it is left out.
 */
export function gapsBetween(rects: readonly Rect[], { axis, at, count }: Shift, cells?: Rect): Rect[] {
  if (count <= 0) return [];
  const isRow = axis === "row";
  const start = (rect: Rect) => (isRow ? rect.row : rect.column);
  const end = (rect: Rect) => (isRow ? rect.row + rect.rows : rect.column + rect.columns);
  const across = (rect: Rect): readonly [number, number] =>
    isRow ? [rect.column, rect.column + rect.columns] : [rect.row, rect.row + rect.rows];
  const [bandStart, bandEnd] = cells ? across(cells) : [0, isRow ? sheetColumns : sheetRows];
  return rects
    .filter((rect) => end(rect) === at)
    .flatMap((before) =>
      rects
        .filter((rect) => start(rect) === at)
        .flatMap((after) => {
          const from = Math.max(across(before)[0], across(after)[0], bandStart);
          const to = Math.min(across(before)[1], across(after)[1], bandEnd);
          if (to <= from) return [];
          return isRow
            ? [{ row: at, rows: count, column: from, columns: to - from }]
            : [{ row: from, rows: to - from, column: at, columns: count }];
        }),
    );
}
