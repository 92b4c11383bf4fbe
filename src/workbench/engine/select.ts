import { growTo } from "./cells";
import type { Rect } from "./Engine";
import type { Grid } from "./Grid";
import { SetSelectionsOperation } from "./univer";

/** Selects ranges of the sheet in front, as a user does with Ctrl held down; the last one holds the active cell. */
export function select(grid: Grid, sheetId: string, rects: readonly Rect[]): void {
  for (const rect of rects) growTo(grid, sheetId, rect);
  grid.mutate(SetSelectionsOperation.id, {
    subUnitId: sheetId,
    selections: rects.map((rect, index) => ({
      range: grid.sheet(sheetId).getRange(rect.row, rect.column, rect.rows, rect.columns).getRange(),
      primary: index === rects.length - 1 ? primary(rect) : null,
      style: null,
    })),
  });
}

function primary({ row, column }: Rect) {
  return {
    actualRow: row,
    actualColumn: column,
    startRow: row,
    endRow: row,
    startColumn: column,
    endColumn: column,
    isMerged: false,
    isMergedMainCell: false,
  };
}
