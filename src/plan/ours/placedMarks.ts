import type { LaidSheet } from "../check/laidSheet";
import { movedFormula } from "../check/movedFormula";
import { missingMarks, type MarksNow } from "../marks/missingMarks";
import type { Operation } from "../operation";

type Rule = Extract<Operation, { kind: "rule" }>;

/**
 * Marks of a scenario's sheet where they belong by now, but over cells that have one; a row of the user's own in between gets none.
 * @param now what lies there
 */
export function placedMarks(laid: LaidSheet, marks: readonly Operation[], now: MarksNow): readonly Rule[] {
  const ours = new Set(laid.ours.flatMap((_cells, row) => laid.row(row) ?? []));
  const wanted = marks.flatMap((each) => (each.kind === "rule" ? (movedRule(laid, each) ?? []) : []));
  return missingMarks(wanted, now, (row) => ours.has(row));
}

/** A mark where its rows and columns are by now; null where a corner of it is gone. */
export function movedRule({ row, column }: LaidSheet, rule: Rule): Rule | null {
  const { area } = rule;
  const [top, bottom] = [row(area.row), row(area.row + area.rows - 1)];
  const [left, right] = [column(area.column), column(area.column + area.columns - 1)];
  const formula = movedFormula(rule.formula, row, column);
  if (top === null || bottom === null || left === null || right === null || formula === null) return null;
  if (bottom < top || right < left) return null;
  const { sheet } = area;
  return {
    ...rule,
    formula,
    area: { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 },
  };
}
