import type { ConditionalRule, Rect } from "./Engine";

/** Rows or columns that were inserted (count > 0) or removed (count < 0) at an index, on the rules' own sheet. */
export interface Shift {
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
}

/** The rules as Excel keeps them when rows or columns come or go; a rule whose cells are all gone goes too. */
export function shiftRules(rules: readonly ConditionalRule[], shift: Shift): ConditionalRule[] {
  return rules.flatMap((rule) => {
    const rects = rule.rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
    return rects.length === 0 ? [] : [{ ...rule, rects, formula: shiftFormula(rule.formula, shift) }];
  });
}

function shiftRect(rect: Rect, { axis, at, count }: Shift): Rect | null {
  const start = axis === "row" ? rect.row : rect.column;
  const size = axis === "row" ? rect.rows : rect.columns;
  const first = shiftIndex(start, at, count);
  const last = shiftIndex(start + size - 1, at, count, true);
  if (last < first) return null;
  return axis === "row"
    ? { ...rect, row: first, rows: last - first + 1 }
    : { ...rect, column: first, columns: last - first + 1 };
}

/** Where an index comes to stand; a removed one falls to the edge of the gap. */
function shiftIndex(index: number, at: number, count: number, isLast = false): number {
  if (index < at) return index;
  if (count < 0 && index < at - count) return isLast ? at - 1 : at;
  return index + count;
}

/** Moves references to the own sheet; text in quotes and references to other sheets stay. */
function shiftFormula(formula: string, shift: Shift): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\d_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\d_.(!])/giu,
    (whole: string, columnLock?: string, letters?: string, rowLock?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const row = shift.axis === "row" ? shiftIndex(Number(digits) - 1, shift.at, shift.count) + 1 : Number(digits);
      const column =
        shift.axis === "column" ? toLetters(shiftIndex(fromLetters(letters), shift.at, shift.count)) : letters;
      return `${columnLock ?? ""}${column}${rowLock ?? ""}${row}`;
    },
  );
}

function fromLetters(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function toLetters(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? toLetters(head - 1) : "") + String.fromCharCode(65 + (column % 26));
}
