import type { ConditionalRule, Rect } from "../Engine";
import { changeReferences } from "./changeReferences";
import { gapsBetween } from "./gapsBetween";
import { areasThatGo, areasThatStay, movedAreas, originOf } from "./movedAreas";
import { movedFormula } from "./movedFormula";
import type { MoveAct, StructuralAct } from "./StructuralAct";
import { sheetColumns, sheetRows } from "../sheetSize";
import { shiftBy } from "../shiftRect";

/**
 * The rules of a sheet after an act on it or on another sheet: their cells go along, a rule whose cells are all gone goes
 * too, and what their formulas refer to follows. A formula is written for the first cell of the rule: where that went, for the
 * one that is first now.
 */
export function movedRules(rules: readonly ConditionalRule[], own: string, act: StructuralAct): ConditionalRule[] {
  const isAway = act.kind === "move" && act.to.sheet !== act.sheet;
  const isHere = act.sheet === own || (isAway && act.to.sheet === own);
  return rules.flatMap((rule) => {
    if (!isHere) return [{ ...rule, formula: movedFormula(rule.formula, own, act) }];
    const gaps = act.kind === "shift" ? gapsBetween(rule.rects, shiftBy(act.cells, act.direction), act.cells) : [];
    const rects = isAway ? areasThatStay(rule.rects, own, act) : [...movedAreas(rule.rects, act), ...gaps];
    const [before, after] = [rule.rects[0], rects[0]];
    if (!before || !after) return [];
    const first = (isAway ? after : originOf(after, act)) ?? before;
    const formula = shifted(rule.formula, own, first.row - before.row, first.column - before.column);
    return [{ ...rule, rects, formula: movedFormula(formula, own, act) }];
  });
}

/** The rules that cells take along to another sheet; where some of a rule's cells stay, another one with the same format. */
export function rulesThatGo(rules: readonly ConditionalRule[], act: MoveAct): ConditionalRule[] {
  return rules.flatMap((rule) => {
    const rects = areasThatGo(rule.rects, act);
    const [before, after] = [rule.rects[0], rects[0]];
    if (!before || !after) return [];
    const down = after.row - act.to.row + act.from.row - before.row;
    const right = after.column - act.to.column + act.from.column - before.column;
    const formula = movedFormula(shifted(rule.formula, act.sheet, down, right), act.sheet, act, act.to.sheet);
    const isSplit = areasThatStay(rule.rects, act.sheet, act).length > 0;
    return [{ ...rule, id: isSplit ? `${rule.id}-${act.to.row}-${act.to.column}` : rule.id, rects, formula }];
  });
}

/** The formula as it counts for a cell so many rows further down and columns to the right: what is not locked goes along. */
function shifted(formula: string, own: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return changeReferences(formula, { before: own, after: own }, ({ sheet, rect }, locks) => {
    const moved = move(rect, locks, rows, columns);
    return moved && { sheet, rect: moved };
  });
}

function move(
  rect: Rect,
  locks: { readonly top: boolean; readonly left: boolean; readonly bottom: boolean; readonly right: boolean },
  rows: number,
  columns: number,
): Rect | null {
  const wholeColumns = rect.rows === sheetRows;
  const wholeRows = rect.columns === sheetColumns;
  const by = (isLocked: boolean, isWhole: boolean, count: number) => (isLocked || isWhole ? 0 : count);
  const top = rect.row + by(locks.top, wholeColumns, rows);
  const bottom = rect.row + rect.rows - 1 + by(locks.bottom, wholeColumns, rows);
  const left = rect.column + by(locks.left, wholeRows, columns);
  const right = rect.column + rect.columns - 1 + by(locks.right, wholeRows, columns);
  if (top < 0 || left < 0 || bottom < top || right < left || bottom >= sheetRows || right >= sheetColumns) return null;
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}
