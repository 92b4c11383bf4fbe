import type { FileCell } from "./WorkbookFile";

/** An empty cell; the caller adds what it holds: `{ ...blankCell(0, 1), value: 12 }`. */
export function blankCell(row: number, column: number): FileCell {
  return { row, column, value: null, error: null, formula: null, array: null, spilled: false, style: null };
}
