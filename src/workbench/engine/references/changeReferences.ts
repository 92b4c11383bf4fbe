import type { Rect } from "../Engine";
import { sheetColumns, sheetRows } from "../sheetSize";
import type { Place } from "./movedRect";

/**
 * Texts, what stands between square brackets, other workbooks, 3-D references and errors are passed over; then a reference with or without
 * its sheet; then any other word, whole, so that a part of a name is never taken for a cell.
 */
const parts =
  /"(?:[^"]|"")*"|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\](?:[\p{L}\p{N}_.\\]+![$A-Z0-9:]+)?|'(?:[^']|'')*[[:](?:[^']|'')*'![$A-Z0-9:]+|#[A-Z][A-Z0-9/_]*[!?]?|[\p{L}\p{N}_.\\]+:[\p{L}\p{N}_.\\]+![$A-Z0-9:]+|(?:('(?:[^']|'')+'|[\p{L}\p{N}_.\\]+)!)?(?:(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d{0,6}))?|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6}))(?![\p{L}\p{N}_.(!\\?[])|[\p{L}\p{N}_.\\?$]+/giu;

/**
 * Gives a formula with its references to cells changed; what is broken becomes #REF!, under its sheet as in Excel. `own` is
 * the sheet that the formula stands on, before and after.
 *
 * @example changeReferences("=A1*Blad2!$B$2", own, (place) => …)
 */
export function changeReferences(
  formula: string,
  own: { readonly before: string; readonly after: string },
  change: (place: Place, locks: Locks) => Place | null,
): string {
  return formula.replace(parts, (whole: string, ...found: (string | undefined)[]) => {
    const [sheetText, ...corners] = found.slice(0, 17);
    const read = readCorners(corners);
    if (!read) return whole;
    const sheet = sheetText === undefined ? own.before : plainName(sheetText);
    const place = { sheet, rect: read.rect };
    const moved = change(place, read.locks);
    const isSame = moved && moved.sheet.toLowerCase() === sheet.toLowerCase();
    const isOwn = sheetText === undefined && moved?.sheet === own.after;
    const prefix = isOwn
      ? ""
      : isSame && sheetText !== undefined
        ? `${sheetText}!`
        : `${quoted(moved?.sheet ?? sheet)}!`;
    if (!moved) return sheetText === undefined ? "#REF!" : `${sheetText}!#REF!`;
    if (moved === place && prefix === (sheetText === undefined ? "" : `${sheetText}!`)) return whole;
    return prefix + read.print(moved.rect);
  });
}

/** Which ends of a reference are locked by "$". */
export interface Locks {
  readonly top: boolean;
  readonly left: boolean;
  readonly bottom: boolean;
  readonly right: boolean;
}

interface Corners {
  readonly rect: Rect;
  readonly locks: Locks;
  print(rect: Rect): string;
}

function readCorners(found: readonly (string | undefined)[]): Corners | null {
  const [c1, col1, r1, row1, c2, col2, r2, row2, wc1, wcol1, wc2, wcol2, wr1, wrow1, wr2, wrow2] = found;
  if (col1 !== undefined && row1 !== undefined) {
    const [left, top] = [columnNumber(col1), Number(row1) - 1];
    if (col2 === undefined || row2 === undefined)
      return ifOnSheet(between(top, left, top, left), locksOf(r1, c1, r1, c1), (rect) =>
        // One cell stays one.
        cell(c1, rect.column, r1, rect.row),
      );
    const [right, bottom] = [columnNumber(col2), Number(row2) - 1];
    const [lowColumn, highColumn] = left <= right ? [c1, c2] : [c2, c1];
    const [lowRow, highRow] = top <= bottom ? [r1, r2] : [r2, r1];
    return ifOnSheet(
      between(top, left, bottom, right),
      locksOf(lowRow, lowColumn, highRow, highColumn),
      (rect) =>
        `${cell(lowColumn, rect.column, lowRow, rect.row)}:${cell(highColumn, rect.column + rect.columns - 1, highRow, rect.row + rect.rows - 1)}`,
    );
  }
  if (wcol1 !== undefined && wcol2 !== undefined)
    return ifOnSheet(
      between(0, columnNumber(wcol1), sheetRows - 1, columnNumber(wcol2)),
      locksOf("", wc1, "", wc2),
      ({ column, columns }) =>
        `${wc1 ?? ""}${columnLetters(column)}:${wc2 ?? ""}${columnLetters(column + columns - 1)}`,
    );
  if (wrow1 !== undefined && wrow2 !== undefined)
    return ifOnSheet(
      between(Number(wrow1) - 1, 0, Number(wrow2) - 1, sheetColumns - 1),
      locksOf(wr1, "", wr2, ""),
      ({ row, rows }) => `${wr1 ?? ""}${row + 1}:${wr2 ?? ""}${row + rows}`,
    );
  return null;
}

function cell(columnLock: string | undefined, column: number, rowLock: string | undefined, row: number): string {
  return `${columnLock ?? ""}${columnLetters(column)}${rowLock ?? ""}${row + 1}`;
}

/** "ABC12345678" is no cell but a name. */
function ifOnSheet(rect: Rect, locks: Locks, print: (rect: Rect) => string): Corners | null {
  const isOn = rect.row + rect.rows <= sheetRows && rect.column + rect.columns <= sheetColumns;
  return isOn ? { rect, locks, print } : null;
}

function locksOf(...[top, left, bottom, right]: readonly (string | undefined)[]): Locks {
  return { top: top === "$", left: left === "$", bottom: bottom === "$", right: right === "$" };
}

function between(top: number, left: number, bottom: number, right: number): Rect {
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rows: Math.abs(bottom - top) + 1,
    columns: Math.abs(right - left) + 1,
  };
}

function plainName(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replaceAll("''", "'") : sheet;
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[a-z]{1,3}\d+$/i.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnLetters(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? columnLetters(head - 1) : "") + String.fromCharCode(65 + (column % 26));
}
