import { columnLetters, columnNumber } from "../address";

/** Where a row or a column of ours stands by now; null for one that is gone. */
export type Moved = (place: number) => number | null;

/**
 * A formula of ours as Excel has made it, where rows and columns of its own sheet have moved. Only for formulas that refer
 * to cells of that sheet and, by name, to tables.
 * @returns null where it refers to what is gone
 * @example movedFormula("=SUM(B3:B5)", (row) => row + 1, (column) => column) // "=SUM(B4:B6)"
 */
export function movedFormula(formula: string, row: Moved, column: Moved): string | null {
  let isGone = false;
  const moved = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[[^\]]*\]+|[^"'[]+/g, (part) =>
    /^["'[]/.test(part)
      ? part
      : part.replace(
          /(?<![A-Z0-9_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![A-Z0-9_.(])/gi,
          (cell, lockColumn: string, letters: string, lockRow: string, digits: string) => {
            const [toColumn, toRow] = [column(columnNumber(letters)), row(Number(digits) - 1)];
            if (toColumn === null || toRow === null) isGone = true;
            return toColumn === null || toRow === null
              ? cell
              : `${lockColumn}${columnLetters(toColumn)}${lockRow}${toRow + 1}`;
          },
        ),
  );
  return isGone ? null : moved;
}
