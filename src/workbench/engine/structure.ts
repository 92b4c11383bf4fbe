import { growTo } from "./cells";
import type { Rect } from "./Engine";
import type { Grid } from "./Grid";
import { runsOf } from "./runsOf";
import { pixelsPerPoint } from "./styles";
import { DataValidationRenderMode, SetWorksheetRowHeightMutation, SetWorksheetRowIsAutoHeightMutation } from "./univer";

const defaultColumnWidth = 64 / pixelsPerPoint;
const defaultRowHeight = 20 / pixelsPerPoint;

/** Sizes, visibility and structure of a sheet's rows and columns; sizes are in points. */
export function setColumnWidth(
  grid: Grid,
  sheetId: string,
  column: number,
  columns: number,
  points: number | null,
): void {
  growTo(grid, sheetId, cellsAt(0, column, 1, columns));
  const pixels = Math.round((points ?? defaultColumnWidth) * pixelsPerPoint);
  grid.asOurs(() => grid.sheet(sheetId).setColumnWidths(column, columns, pixels));
}

export function columnWidth(grid: Grid, sheetId: string, column: number): number {
  return grid.sheet(sheetId).getColumnWidth(column) / pixelsPerPoint;
}

export function setRowHeight(grid: Grid, sheetId: string, row: number, rows: number, points: number | null): void {
  growTo(grid, sheetId, cellsAt(row, 0, rows, 1));
  const pixels = Math.round((points ?? defaultRowHeight) * pixelsPerPoint);
  grid.asOurs(() => grid.sheet(sheetId).setRowHeights(row, rows, pixels));
}

/** Heights in points by row, all in one go: a file may give one to each of tens of thousands of rows. */
export function setRowHeights(grid: Grid, sheetId: string, heights: ReadonlyMap<number, number>): void {
  const ranges = runsOf([...heights.keys()]).map(({ first, last }) => ({
    startRow: first,
    endRow: last,
    startColumn: 0,
    endColumn: 0,
  }));
  const end = ranges.at(-1)?.endRow;
  if (end === undefined) return;
  growTo(grid, sheetId, cellsAt(end, 0, 1, 1));
  const rowHeight = Object.fromEntries([...heights].map(([row, points]) => [row, Math.round(points * pixelsPerPoint)]));
  grid.mutate(SetWorksheetRowHeightMutation.id, { subUnitId: sheetId, ranges, rowHeight });
  grid.mutate(SetWorksheetRowIsAutoHeightMutation.id, { subUnitId: sheetId, ranges, autoHeightInfo: 0 });
}

export function setColumnsHidden(grid: Grid, sheetId: string, column: number, columns: number, hidden: boolean): void {
  growTo(grid, sheetId, cellsAt(0, column, 1, columns));
  const sheet = grid.sheet(sheetId);
  grid.asOurs(() => (hidden ? sheet.hideColumns(column, columns) : sheet.showColumns(column, columns)));
}

export function setRowsHidden(grid: Grid, sheetId: string, row: number, rows: number, hidden: boolean): void {
  growTo(grid, sheetId, cellsAt(row, 0, rows, 1));
  const sheet = grid.sheet(sheetId);
  grid.asOurs(() => (hidden ? sheet.hideRows(row, rows) : sheet.showRows(row, rows)));
}

export function freeze(grid: Grid, sheetId: string, rows: number, columns: number): void {
  const none = rows === 0 && columns === 0;
  const position = { startRow: none ? -1 : rows, startColumn: none ? -1 : columns, xSplit: columns, ySplit: rows };
  grid.asOurs(() => grid.sheet(sheetId).setFreeze(position));
}

/** A drop-down from a range ("=Blad1!$A$1:$A$2"), or null to take it away. */
export function setChoices(grid: Grid, sheetId: string, rect: Rect, source: string | null): void {
  growTo(grid, sheetId, rect);
  const range = grid.sheet(sheetId).getRange(rect.row, rect.column, rect.rows, rect.columns);
  grid.asOurs(() => {
    if (source === null) return range.setDataValidation(null);
    const rule = grid.api.newDataValidation().build();
    rule.rule = {
      ...rule.rule,
      type: "list",
      formula1: source,
      ranges: [range.getRange()],
      renderMode: DataValidationRenderMode.ARROW,
    } as typeof rule.rule;
    return range.setDataValidation(rule);
  });
}

export function insertRows(grid: Grid, sheetId: string, row: number, rows: number): void {
  growTo(grid, sheetId, cellsAt(row, 0, 1, 1));
  grid.asOurs(() => grid.sheet(sheetId).insertRows(row, rows));
}

export function removeRows(grid: Grid, sheetId: string, row: number, rows: number): void {
  growTo(grid, sheetId, cellsAt(row, 0, rows + 1, 1));
  grid.asOurs(() => grid.sheet(sheetId).deleteRows(row, rows));
}

export function insertColumns(grid: Grid, sheetId: string, column: number, columns: number): void {
  growTo(grid, sheetId, cellsAt(0, column, 1, 1));
  grid.asOurs(() => grid.sheet(sheetId).insertColumns(column, columns));
}

export function removeColumns(grid: Grid, sheetId: string, column: number, columns: number): void {
  growTo(grid, sheetId, cellsAt(0, column, 1, columns + 1));
  grid.asOurs(() => grid.sheet(sheetId).deleteColumns(column, columns));
}

function cellsAt(row: number, column: number, rows: number, columns: number): Rect {
  return { row, column, rows, columns };
}
