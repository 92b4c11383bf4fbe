import type { Rect } from "../engine/Engine";
import { XlsxError } from "./XlsxError";

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 is "A", 25 "Z", 26 "AA". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "A" is 0, "AA" is 26; in either case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Row 0, column 1 is "B1". */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:B3", or "A1" for one cell. */
export function rectReference(rect: Rect): string {
  const first = cellReference(rect.row, rect.column);
  if (rect.rows === 1 && rect.columns === 1) return first;
  return `${first}:${cellReference(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/** "A1:B2 D4" as `sqref` has it. */
export function rectsReference(rects: readonly Rect[]): string {
  return rects.map(rectReference).join(" ");
}

/** "$A$1:$B$3", always with both corners. */
export function absoluteReference(rect: Rect): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${corner(rect.row, rect.column)}:${corner(rect.row + rect.rows - 1, rect.column + rect.columns - 1)}`;
}

/**
 * The place of a row that is counted from 1, as the file has it; the one below the last where it has none.
 * Throws an `XlsxError` for one that no sheet has.
 */
export function rowPlace(number: number | null, last: number): number {
  const row = number === null ? last + 1 : number - 1;
  if (!Number.isInteger(row) || row < 0 || row >= MAX_ROWS)
    throw new XlsxError(`Row ${row + 1} lies outside a sheet of ${MAX_ROWS} rows.`);
  return row;
}

/** Reads "B2", "$A$1:B3", "A:C" or "2:4". Throws on anything else. */
export function parseRect(reference: string): Rect {
  const match = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Za-z]{1,3})?\$?(\d{1,7})?)?$/.exec(reference);
  if (match === null || (match[1] === undefined && match[2] === undefined)) {
    throw new XlsxError(`"${reference}" is not a range.`);
  }
  const single = !reference.includes(":");
  if (single && (match[1] === undefined || match[2] === undefined))
    throw new XlsxError(`"${reference}" is not a cell.`);
  const left = match[1] === undefined ? 0 : columnNumber(match[1]);
  const top = match[2] === undefined ? 0 : Number(match[2]) - 1;
  const right = single ? left : match[3] === undefined ? MAX_COLUMNS - 1 : columnNumber(match[3]);
  const bottom = single ? top : match[4] === undefined ? MAX_ROWS - 1 : Number(match[4]) - 1;
  if (Math.min(top, bottom) < 0 || Math.max(top, bottom) >= MAX_ROWS || Math.max(left, right) >= MAX_COLUMNS)
    throw new XlsxError(`"${reference}" lies outside a sheet of ${MAX_ROWS} rows and ${MAX_COLUMNS} columns.`);
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

/** Reads a `sqref`: ranges with spaces between them. */
export function parseRects(references: string): Rect[] {
  return references
    .split(/\s+/)
    .filter((reference) => reference !== "")
    .map(parseRect);
}
