import type { SheetModel } from "./WorkbookModel";

const usualWidth = 48;
const usualHeight = 15;

/** Where columns and rows of a sheet lie, in points from its corner; hidden ones have no size. */
export interface SheetMetrics {
  /** The left edge of a column. */
  left(column: number): number;
  top(row: number): number;
  /** The column at a distance, and how far into it. */
  columnAt(left: number): { index: number; rest: number };
  rowAt(top: number): { index: number; rest: number };
}

export function sheetMetrics(sheet: SheetModel): SheetMetrics {
  const columns = line(sheet.columnWidths, sheet.hiddenColumns, sheet.kept.defaultColumnWidth ?? usualWidth);
  const rows = line(sheet.rowHeights, sheet.hiddenRows, sheet.kept.defaultRowHeight ?? usualHeight);
  return { left: columns.start, top: rows.start, columnAt: columns.at, rowAt: rows.at };
}

function line(sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, usual: number) {
  const size = (index: number) => (hidden.has(index) ? 0 : (sizes.get(index) ?? usual));
  const unusual = [...new Set([...sizes.keys(), ...hidden])];
  return {
    start: (index: number) =>
      unusual.reduce((sum, each) => sum + (each < index ? size(each) - usual : 0), index * usual),
    at(distance: number) {
      let index = 0;
      let rest = Math.max(0, distance);
      while (rest >= size(index) && index < 1_048_575) {
        rest -= size(index);
        index += 1;
      }
      return { index, rest };
    },
  };
}
