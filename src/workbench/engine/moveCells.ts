import { growTo } from "./cells";
import type { Rect, ShiftDirection } from "./Engine";
import type { Grid } from "./Grid";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  MoveRangeCommand,
} from "./univer";

const shiftCommands: Readonly<Record<ShiftDirection, string>> = {
  Down: InsertRangeMoveDownCommand.id,
  Up: DeleteRangeMoveUpCommand.id,
  Right: InsertRangeMoveRightCommand.id,
  Left: DeleteRangeMoveLeftCommand.id,
};

/** Cut and paste, as a user does it: references follow, also to another sheet. */
export async function moveCells(
  grid: Grid,
  sheetId: string,
  from: Rect,
  { sheetId: toSheet, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
): Promise<void> {
  const to = { ...from, row, column };
  growTo(grid, sheetId, from);
  growTo(grid, toSheet, to);
  await inFront(grid, sheetId, MoveRangeCommand.id, {
    fromRange: range(from),
    toRange: range(to),
    fromSubUnitId: sheetId,
    toSubUnitId: toSheet,
  });
}

/** Inserts or removes cells: only their own rows or columns move. */
export async function shiftCells(grid: Grid, sheetId: string, rect: Rect, direction: ShiftDirection): Promise<void> {
  const { rows, columns } = rect;
  growTo(grid, sheetId, { ...rect, rows: rows + 1, columns: columns + 1 });
  grid.isShiftingCells = true;
  try {
    await inFront(grid, sheetId, shiftCommands[direction], { range: range(rect) });
  } finally {
    grid.isShiftingCells = false;
  }
}

/** These commands work on the sheet in front. */
async function inFront(grid: Grid, sheetId: string, command: string, params: object): Promise<void> {
  const front = grid.book.getActiveSheet();
  grid.asOurs(() => grid.book.setActiveSheet(sheetId));
  const done = await grid.asOursUntilDone(() => grid.commands.executeCommand(command, params));
  grid.asOurs(() => grid.book.setActiveSheet(front));
  if (!done) throw new Error("The engine refused to move the cells");
}

function range({ row, column, rows, columns }: Rect) {
  return { startRow: row, endRow: row + rows - 1, startColumn: column, endColumn: column + columns - 1 };
}
