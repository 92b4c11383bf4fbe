import type { ChartCorner, ChartFile } from "../xlsx/ChartFile";
import { sheetMetrics, type SheetMetrics } from "./sheetMetrics";
import type { SheetModel } from "./WorkbookModel";

/** In points, from the corner of the sheet. */
export interface ChartBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart lies now: it moves and sizes with its cells, as Excel's charts do unless told otherwise. */
export function chartBox({ from, to }: ChartFile, sheet: SheetModel): ChartBox {
  const metrics = sheetMetrics(sheet);
  const [left, top] = place(from, metrics);
  const [right, bottom] = place(to, metrics);
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** Puts a chart elsewhere, or gives it another size. */
export function setChartBox(chart: ChartFile, box: ChartBox, sheet: SheetModel): void {
  const metrics = sheetMetrics(sheet);
  chart.from = cornerAt(box.left, box.top, metrics);
  chart.to = cornerAt(box.left + box.width, box.top + box.height, metrics);
}

function place({ row, column, right, down }: ChartCorner, metrics: SheetMetrics): readonly [number, number] {
  return [metrics.left(column) + right, metrics.top(row) + down];
}

function cornerAt(left: number, top: number, metrics: SheetMetrics): ChartCorner {
  const column = metrics.columnAt(left);
  const row = metrics.rowAt(top);
  return { column: column.index, right: column.rest, row: row.index, down: row.rest };
}
