import type { ConditionalRule, Rect, Shift, ShiftDirection } from "./Engine";
import { shiftBy, shiftIndex, shiftRect, shiftWithin } from "./shiftRect";

/** The rules as Excel keeps them when rows or columns come or go; a rule whose cells are all gone goes too. */
export function shiftRules(rules: readonly ConditionalRule[], shift: Shift): ConditionalRule[] {
  return rules.flatMap((rule) => {
    const rects = rule.rects.flatMap((rect) => shiftRect(rect, shift) ?? []);
    return rects.length === 0 ? [] : [{ ...rule, rects, formula: shiftFormula(rule.formula, shift) }];
  });
}

/** The same where only the cells of some rows or columns move; a rule that reaches beside them stays. */
export function shiftRulesWithin(
  rules: readonly ConditionalRule[],
  cells: Rect,
  direction: ShiftDirection,
): ConditionalRule[] {
  return rules.flatMap((rule) => {
    const rects = rule.rects.flatMap((rect) => shiftWithin(rect, cells, direction) ?? []);
    if (rects.length === 0) return [];
    const isMoved = JSON.stringify(rects) !== JSON.stringify(rule.rects);
    return [
      { ...rule, rects, formula: isMoved ? shiftFormula(rule.formula, shiftBy(cells, direction)) : rule.formula },
    ];
  });
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The rules after cells were cut and pasted elsewhere on the sheet: those that lie within them go along. */
export function moveRules(rules: readonly ConditionalRule[], from: Rect, to: Place): ConditionalRule[] {
  return rules.map((rule) => {
    if (!rule.rects.every((rect) => liesIn(rect, from))) return rule;
    return {
      ...rule,
      rects: rule.rects.map((rect) => ({ ...rect, ...moved(rect, from, to) })),
      formula: mapCells(rule.formula, (cell) =>
        liesIn({ ...cell, rows: 1, columns: 1 }, from) ? moved(cell, from, to) : cell,
      ),
    };
  });
}

function liesIn(rect: Rect, from: Rect): boolean {
  return (
    rect.row >= from.row &&
    rect.column >= from.column &&
    rect.row + rect.rows <= from.row + from.rows &&
    rect.column + rect.columns <= from.column + from.columns
  );
}

function moved({ row, column }: Place, from: Rect, to: Place): Place {
  return { row: row + to.row - from.row, column: column + to.column - from.column };
}

function shiftFormula(formula: string, { axis, at, count }: Shift): string {
  return mapCells(formula, ({ row, column }) =>
    axis === "row" ? { row: shiftIndex(row, at, count), column } : { row, column: shiftIndex(column, at, count) },
  );
}

/** Changes references to the own sheet; text in quotes and references to other sheets stay. */
function mapCells(formula: string, change: (cell: Place) => Place): string {
  return formula.replace(
    /"(?:[^"]|"")*"|(?:'(?:[^']|'')+'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|(?<![\p{L}\d_.])(\$?)([A-Z]{1,3})(\$?)(\d+)(?![\p{L}\d_.(!])/giu,
    (whole: string, columnLock?: string, letters?: string, rowLock?: string, digits?: string) => {
      if (letters === undefined || digits === undefined) return whole;
      const { row, column } = change({ row: Number(digits) - 1, column: fromLetters(letters) });
      return `${columnLock ?? ""}${toLetters(column)}${rowLock ?? ""}${row + 1}`;
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
