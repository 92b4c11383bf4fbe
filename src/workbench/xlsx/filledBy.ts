import type { Rect } from "../engine/Engine";

/**
 * Whether a cell lies in one of many areas. They are looked up by bands of rows: files with tens of thousands of array formulas
 * are real, and looking through all of them for each cell would take for ever.
 */
export function filledBy(rects: readonly Rect[]): (cell: { readonly row: number; readonly column: number }) => boolean {
  const band = 64;
  const bands = new Map<number, Rect[]>();
  /** Areas over very many bands, few in a real file. */
  const long: Rect[] = [];
  for (const rect of rects) {
    const [first, last] = [Math.floor(rect.row / band), Math.floor((rect.row + rect.rows - 1) / band)];
    if (last - first > 100) long.push(rect);
    else
      for (let at = first; at <= last; at++) {
        const known = bands.get(at);
        if (known) known.push(rect);
        else bands.set(at, [rect]);
      }
  }
  const holds = (row: number, column: number) => (rect: Rect) =>
    row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
  return ({ row, column }) =>
    (bands.get(Math.floor(row / band)) ?? []).some(holds(row, column)) || long.some(holds(row, column));
}
