import { columnLetters, columnNumber } from "./address";

/**
 * A formula as it reads in another cell: references without "$" go along, as when a rule is laid over other cells.
 * @param rows down @param columns to the right
 * @example relativeFormula('=$A$1&"B2"&B2', 1, 2) // '=$A$1&"B2"&D3'
 */
export function relativeFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) =>
    part.startsWith('"')
      ? part
      : part.replace(
          /(?<![A-Z0-9_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Z0-9_.(])/gi,
          (_cell, lockColumn: string, letters: string, lockRow: string, digits: string) =>
            `${lockColumn}${lockColumn ? letters : columnLetters(columnNumber(letters) + columns)}${lockRow}${lockRow ? digits : Number(digits) + rows}`,
        ),
  );
}
