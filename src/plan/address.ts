import type { Area } from "./operation";

/** Excel's own limits. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  return (lettersOf[column] ??= spelled(column));
}

/** Asked for each cell that is looked at: hundreds of thousands of times in a large workbook. */
const lettersOf: string[] = [];

function spelled(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnLetters(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** A cell's address; "$" before what is locked. @example cellAddress(3, 1, { row: true }) // "B$4" */
export function cellAddress(row: number, column: number, lock: { row?: boolean; column?: boolean } = {}): string {
  return `${lock.column ? "$" : ""}${columnLetters(column)}${lock.row ? "$" : ""}${row + 1}`;
}

/** The address of a column of cells, both ends included. @example columnRange(3, 11, 1) // "B4:B12" */
export function columnRange(
  first: number,
  last: number,
  column: number,
  lock: { row?: boolean; column?: boolean } = {},
): string {
  return `${cellAddress(first, column, lock)}:${cellAddress(last, column, lock)}`;
}

/** A sheet's name as it stands before "!" in a formula. @example quotedSheet("Mijn blad") // "'Mijn blad'" */
export function quotedSheet(sheet: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(sheet) && !/^[A-Za-z]{1,3}\d+$/.test(sheet)
    ? sheet
    : `'${sheet.replaceAll("'", "''")}'`;
}

/** An area as a reference with its sheet, all locked. @example areaReference(area) // "=Offensief!$A$1:$B$2" */
export function areaReference({ sheet, row, column, rows, columns }: Area): string {
  const lock = { row: true, column: true };
  const last = rows > 1 || columns > 1 ? `:${cellAddress(row + rows - 1, column + columns - 1, lock)}` : "";
  return `=${quotedSheet(sheet)}!${cellAddress(row, column, lock)}${last}`;
}

/** An area's address without its sheet. @example areaAddress(area) // "A1:B2" */
export function areaAddress({ row, column, rows, columns }: Area): string {
  const first = cellAddress(row, column);
  return rows > 1 || columns > 1 ? `${first}:${cellAddress(row + rows - 1, column + columns - 1)}` : first;
}

/**
 * Reads a reference to one area with its sheet; null for anything else, such as `=#REF!` or a formula.
 * @example parseReference("='Mijn blad'!$A$1:$B$2") // { sheet: "Mijn blad", row: 0, column: 0, rows: 2, columns: 2 }
 */
export function parseReference(reference: string): Area | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i.exec(
    reference,
  );
  if (!match) return null;
  const [, quoted, plain, left = "", top = "", right = left, bottom = top] = match;
  // Corners in any order are the same cells; a file may have them so, and an area of less than a column is refused by Excel.
  const [column, lastColumn] = [columnNumber(left), columnNumber(right)].sort((one, other) => one - other);
  const [row, lastRow] = [Number(top) - 1, Number(bottom) - 1].sort((one, other) => one - other);
  if (column === undefined || lastColumn === undefined || row === undefined || lastRow === undefined || row < 0)
    return null;
  return {
    sheet: quoted?.replaceAll("''", "'") ?? plain ?? "",
    row,
    column,
    rows: lastRow - row + 1,
    columns: lastColumn - column + 1,
  };
}

/** @example columnNumber("AB") // 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function sameArea(a: Area, b: Area): boolean {
  return (
    a.sheet.toLowerCase() === b.sheet.toLowerCase() &&
    a.row === b.row &&
    a.column === b.column &&
    a.rows === b.rows &&
    a.columns === b.columns
  );
}

export function overlaps(a: Area, b: Area): boolean {
  return (
    a.sheet.toLowerCase() === b.sheet.toLowerCase() &&
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** Whether `inner` lies within `outer`. */
export function within(inner: Area, outer: Area): boolean {
  return (
    inner.sheet.toLowerCase() === outer.sheet.toLowerCase() &&
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}
