import type { Rect } from "../engine/Engine";

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

/** @example columnLetters(26) // "AA" */
export function columnLetters(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? columnLetters(head - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/** @example columnNumber("AA") // 26 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A rectangle's address without its sheet: "A1:B2", "A:C" for whole columns, "1:3" for whole rows. */
export function rectAddress(rect: Rect, lock = ""): string {
  const lastColumn = columnLetters(rect.column + rect.columns - 1);
  const lastRow = rect.row + rect.rows;
  if (rect.rows === maxRows && rect.columns < maxColumns)
    return `${lock}${columnLetters(rect.column)}:${lock}${lastColumn}`;
  if (rect.columns === maxColumns) return `${lock}${rect.row + 1}:${lock}${lastRow}`;
  const first = `${lock}${columnLetters(rect.column)}${lock}${rect.row + 1}`;
  return rect.rows === 1 && rect.columns === 1 ? first : `${first}:${lock}${lastColumn}${lock}${lastRow}`;
}

/** A sheet's name as it stands before "!" in a formula. */
export function quotedSheet(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** Reads an address; `sheet` is null where it names none. null where it is no address at all. */
export function parseAddress(address: string): { sheet: string | null; rect: Rect } | null {
  const match = /^=?(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(.+)$/.exec(address.trim());
  const rect = match ? parseRect(match[3] ?? "") : null;
  if (!match || !rect) return null;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? null, rect };
}

function parseRect(text: string): Rect | null {
  const plain = text.replaceAll("$", "");
  const cells = /^([a-z]{1,3})(\d+)(?::([a-z]{1,3})(\d+))?$/i.exec(plain);
  if (cells) {
    const [, left = "", top = "", right = left, bottom = top] = cells;
    return between(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const columns = /^([a-z]{1,3}):([a-z]{1,3})$/i.exec(plain);
  if (columns) return between(0, columnNumber(columns[1] ?? ""), maxRows - 1, columnNumber(columns[2] ?? ""));
  const rows = /^(\d+):(\d+)$/.exec(plain);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, maxColumns - 1);
  return null;
}

function between(top: number, left: number, bottom: number, right: number): Rect | null {
  const rect = {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
  return isOnSheet(rect) ? rect : null;
}

export function isOnSheet(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= maxRows &&
    rect.column + rect.columns <= maxColumns
  );
}

/** Where two rectangles overlap; null where they don't. */
export function intersection(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}
