import type { Rect } from "./Engine";

/** Whether all of a rectangle lies within another. */
export function liesIn(rect: Rect, around: Rect): boolean {
  return (
    rect.row >= around.row &&
    rect.column >= around.column &&
    rect.row + rect.rows <= around.row + around.rows &&
    rect.column + rect.columns <= around.column + around.columns
  );
}
