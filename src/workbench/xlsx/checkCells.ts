import type { Rect } from "../engine/Engine";
import { cellReference, MAX_COLUMNS, MAX_ROWS } from "./reference";
import type { FileCell, SheetFile } from "./WorkbookFile";
import { XlsxError } from "./XlsxError";

const MAX_CELL_TEXT = 32_767;
const MAX_FORMULA = 8_192;

/** Throws an `XlsxError` for cells, rows and columns that cannot stand in a file. */
export function checkCells(sheet: SheetFile, place: string): void {
  const taken = new Set<number>();
  for (const cell of sheet.cells) {
    const where = `${place}, ${cellReference(cell.row, cell.column)}`;
    checkInside({ row: cell.row, column: cell.column, rows: 1, columns: 1 }, place);
    const key = cell.row * MAX_COLUMNS + cell.column;
    if (taken.has(key)) throw new XlsxError(`${where} stands twice in the sheet.`);
    taken.add(key);
    checkContent(cell, where);
  }
  sheet.merged.forEach((rect, at) => {
    checkInside(rect, place);
    if (sheet.merged.slice(0, at).some((other) => overlap(rect, other)))
      throw new XlsxError(`${place}: merged cells overlap.`);
  });
  once(
    sheet.columns.map((one) => one.column),
    MAX_COLUMNS,
    `${place}: column`,
  );
  once(
    sheet.rows.map((one) => one.row),
    MAX_ROWS,
    `${place}: row`,
  );
  for (const { outlineLevel } of [...sheet.columns, ...sheet.rows]) {
    if (!Number.isInteger(outlineLevel) || outlineLevel < 0 || outlineLevel > 7) {
      throw new XlsxError(`${place}: an outline level goes from 0 to 7, not ${outlineLevel}.`);
    }
  }
}

/** Throws where a rectangle does not lie within a sheet. */
export function checkInside(rect: Rect, place: string): void {
  const { row, column, rows, columns } = rect;
  const whole = [row, column, rows, columns].every(Number.isInteger);
  const inside =
    row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
  if (!whole || !inside) throw new XlsxError(`${place}: ${JSON.stringify(rect)} does not lie within a sheet.`);
}

function checkContent(cell: FileCell, where: string): void {
  if (cell.value !== null && cell.error !== null) throw new XlsxError(`${where} holds both a value and an error.`);
  if (typeof cell.value === "number" && !Number.isFinite(cell.value))
    throw new XlsxError(`${where}: ${cell.value} is not a number for a cell.`);
  if (typeof cell.value === "string" && cell.value.length > MAX_CELL_TEXT) {
    throw new XlsxError(`${where}: the text is over ${MAX_CELL_TEXT} characters.`);
  }
  if (cell.formula === null) {
    if (cell.array !== null) throw new XlsxError(`${where} fills cells but has no formula.`);
    return;
  }
  if (!cell.formula.startsWith("=") || cell.formula.length < 2)
    throw new XlsxError(`${where}: "${cell.formula}" is not a formula.`);
  if (cell.formula.length > MAX_FORMULA)
    throw new XlsxError(`${where}: the formula is over ${MAX_FORMULA} characters.`);
  if (cell.array === null) return;
  checkInside(cell.array.rect, where);
  const { row, column } = cell.array.rect;
  if (row !== cell.row || column !== cell.column)
    throw new XlsxError(`${where}: the cells that it fills begin at ${cellReference(row, column)}.`);
}

function once(numbers: readonly number[], limit: number, what: string): void {
  const taken = new Set<number>();
  for (const number of numbers) {
    if (!Number.isInteger(number) || number < 0 || number >= limit)
      throw new XlsxError(`${what} ${number} does not exist.`);
    if (taken.has(number)) throw new XlsxError(`${what} ${number} is described twice.`);
    taken.add(number);
  }
}

export function overlap(one: Rect, other: Rect): boolean {
  const rows = one.row < other.row + other.rows && other.row < one.row + one.rows;
  return rows && one.column < other.column + other.columns && other.column < one.column + one.columns;
}
