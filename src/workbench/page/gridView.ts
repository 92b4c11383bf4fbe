import { LifecycleStages } from "@univerjs/core";
import type { UniverInstance } from "../engine/createHeadlessUniver";
import type { ChartCorner } from "../xlsx/ChartFile";
import { pixelsPerPoint } from "./chartStyle";

export interface Place {
  readonly left: number;
  readonly top: number;
}

/** How the grid shows its sheet now. */
export interface GridView {
  readonly sheetId: string;
  /** The grid without its headers and scroll bars, in pixels of its element. */
  readonly cells: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  readonly zoom: number;
  /** Where a corner lies on the sheet, without zoom and scrolling. */
  place(corner: ChartCorner): Place;
  /** How far what begins in a cell has been scrolled: not at all in frozen rows and columns. */
  scrolled(corner: ChartCorner): Place;
  /** Where the frozen rows and columns end. */
  readonly frozen: Place;
}

const scrollBar = 12;

/** null while the grid has nothing on screen. */
export function gridView({ api }: UniverInstance, element: HTMLElement): GridView | null {
  if (api.getCurrentLifecycleStage() < LifecycleStages.Rendered) return null;
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  // The grid's own canvas is the largest one.
  const [canvas] = [...element.querySelectorAll("canvas")].sort((a, b) => b.clientHeight - a.clientHeight);
  if (!sheet || !skeleton || !canvas) return null;
  const zoom = sheet.getZoom();
  const { sheetViewStartRow, sheetViewStartColumn, offsetX, offsetY } = sheet.getScrollState();
  const { columnWidthAccumulation, rowHeightAccumulation } = skeleton;
  const left = (column: number) => startOf(columnWidthAccumulation, column);
  const top = (row: number) => startOf(rowHeightAccumulation, row);
  const [scrolledX, scrolledY] = [left(sheetViewStartColumn) + offsetX, top(sheetViewStartRow) + offsetY];
  const { xSplit, ySplit } = sheet.getFreeze();
  const [own, around] = [canvas.getBoundingClientRect(), element.getBoundingClientRect()];
  const [headerX, headerY] = [
    skeleton.rowHeaderWidthAndMarginLeft * zoom,
    skeleton.columnHeaderHeightAndMarginTop * zoom,
  ];
  return {
    sheetId: sheet.getSheetId(),
    zoom,
    cells: {
      left: own.left - around.left + headerX,
      top: own.top - around.top + headerY,
      width: own.width - headerX - scrollBar,
      height: own.height - headerY - scrollBar,
    },
    place: ({ row, column, right, down }) => ({
      left: left(column) + right * pixelsPerPoint,
      top: top(row) + down * pixelsPerPoint,
    }),
    scrolled: ({ row, column }) => ({
      left: column < xSplit ? 0 : scrolledX,
      top: row < ySplit ? 0 : scrolledY,
    }),
    frozen: { left: left(xSplit), top: top(ySplit) },
  };
}

/** Beyond the grid's last row or column, all are as large as the last. */
function startOf(ends: readonly number[], index: number): number {
  if (index <= 0) return 0;
  const last = ends.length - 1;
  if (index - 1 <= last) return ends[index - 1] ?? 0;
  const size = (ends[last] ?? 0) - (ends[last - 1] ?? 0);
  return (ends[last] ?? 0) + (index - 1 - last) * size;
}
