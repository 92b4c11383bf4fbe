import type { Rect } from "../engine/Engine";

/** Cells with nothing between them for this long are written apart. */
const gap = 64;
/** A block is never higher: what is far to the right in one row is then no reason to fill a whole sheet. */
const highest = 512;

/**
 * Cells in blocks that are filled for a good part, so that what lies far apart on a sheet is not one area of all that is
 * between. In the order of the rows.
 *
 * @example cellBlocks([{ row: 0, column: 0 }, { row: 1_000_000, column: 9 }]).length // 2
 */
export function cellBlocks<Cell extends { readonly row: number; readonly column: number }>(
  cells: readonly Cell[],
): readonly { readonly rect: Rect; readonly cells: readonly Cell[] }[] {
  return groups(
    [...cells].sort((a, b) => a.row - b.row),
    ({ row }) => row,
    highest,
  ).flatMap((band) => {
    const ordered = [...band].sort((a, b) => a.column - b.column);
    return groups(ordered, ({ column }) => column, Infinity).map((block) => ({ rect: around(block), cells: block }));
  });
}

/** Splits what is in order where there is a gap, or where it becomes too long. */
function groups<Cell>(cells: readonly Cell[], place: (cell: Cell) => number, longest: number): Cell[][] {
  const made: Cell[][] = [];
  let [first, last] = [-Infinity, -Infinity];
  for (const cell of cells) {
    const at = place(cell);
    if (at - last > gap || at - first >= longest) {
      made.push([]);
      first = at;
    }
    made.at(-1)?.push(cell);
    last = at;
  }
  return made;
}

function around(cells: readonly { readonly row: number; readonly column: number }[]): Rect {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column } of cells) {
    [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
    [left, right] = [Math.min(left, column), Math.max(right, column)];
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
