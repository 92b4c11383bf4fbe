import { cellAddress } from "../address";
import type { Area, CellInput, Operation, Plan } from "../operation";
import { problem, planned, type Planned } from "../PlanProblem";
import { sameCell } from "../sameCell";
import { olderVersions } from "../olderVersions";
import { inputOf } from "../scenario/findOvertyped";
import type { FoundRule } from "../ours/FoundRule";
import { notLaid, renewRule } from "../ours/renewRule";
import { movedFormula } from "../check/movedFormula";
import { controlRule, controlRuleOf03 } from "./comparisonMarks";
import { comparisonCells, type ComparisonSheet } from "./comparisonCells";
import { comparisonWords } from "./comparisonWords";

/** What brings a comparison that is there up to date, and back. */
export interface RefreshedComparison {
  readonly plan: Plan;
  readonly back: Plan;
}

/**
 * Puts back what was emptied or broke (#VERW!) in a comparison, and what was made of a scenario that has other years by now;
 * it recalculates by itself, so there is seldom anything to do. What the user typed in it is never overwritten: the cells are named.
 * @param formulas what stands in the comparison's area now
 * @param rules the marks on its sheet; needed where `isReworded`
 */
export function refreshComparison(
  sheet: ComparisonSheet,
  area: Area,
  formulas: readonly (readonly unknown[])[],
  rules: readonly FoundRule[],
): Planned<RefreshedComparison> {
  const { layout } = sheet;
  if (area.rows !== layout.area.rows || area.columns !== layout.area.columns)
    return problem({ kind: "comparisonChanged", sheet: area.sheet });
  const plan: Operation[] = [];
  const back: Operation[] = [];
  const typed: string[] = [];
  const older = olderVersions.map((version) => comparisonCells({ ...sheet, version }));
  comparisonCells(sheet).forEach((cells, row) =>
    cells.forEach((ours, column) => {
      const now = formulas[row]?.[column] ?? "";
      const isChoice = [layout.rows.theme, layout.rows.choice].includes(row) && column === layout.at.what;
      if (ours === null || sameCell(now, ours) || isChoice || (isText(ours) && !isMadeNumber(now, ours))) return;
      const isLost =
        isMadeNumber(now, ours) ||
        now === "" ||
        (typeof now === "string" && now.startsWith("=") && now.includes("#REF!"));
      const isOld =
        older.some((each) => sameCell(now, each[row]?.[column] ?? null)) || sameBut(now, ours) || isOlder(now, ours);
      if (!isLost && !isOld) return void typed.push(cellAddress(area.row + row, area.column + column));
      const at: Area = { ...area, row: area.row + row, column: area.column + column, rows: 1, columns: 1 };
      plan.push({ kind: "write", area: at, cells: [[ours]] });
      back.push({ kind: "write", area: at, cells: [[inputOf(now)]] });
    }),
  );
  if (typed.length > 0) return problem({ kind: "comparisonTyped", sheet: area.sheet, cells: typed });
  const mark = isReworded(sheet, formulas) ? markOfControl(sheet, area, rules) : { plan: [], back: [] };
  return planned({ plan: [...plan, ...mark.plan], back: [...back, ...mark.back] });
}

/** Whether the control has other words than those that this version's mark goes by. */
export function isReworded(
  { layout: { rows, at } }: ComparisonSheet,
  formulas: readonly (readonly unknown[])[],
): boolean {
  return !String(formulas[rows.control]?.[at.what] ?? "").includes(comparisonWords.clear);
}

function markOfControl({ layout }: ComparisonSheet, area: Area, rules: readonly FoundRule[]): RefreshedComparison {
  const [wanted, older] = [controlRule(layout), controlRuleOf03(layout)].map((rule) => ({
    ...rule,
    area: { ...rule.area, row: rule.area.row + area.row, column: rule.area.column + area.column },
    formula:
      movedFormula(
        rule.formula,
        (row) => row + area.row,
        (column) => column + area.column,
      ) ?? rule.formula,
  })) as [ReturnType<typeof controlRule>, ReturnType<typeof controlRule>];
  const renewed = renewRule(wanted, older.formula, rules);
  return renewed.plan.length > 0 ? renewed : { plan: notLaid([wanted], rules), back: [] };
}

/** Our own formula about other cells or years: a scenario got more years since, or its rows and columns moved. */
function sameBut(now: unknown, ours: CellInput): boolean {
  if (typeof now !== "string" || typeof ours !== "object" || ours === null) return false;
  const shape = (formula: string) =>
    formula
      .replace(/\s+/g, "")
      .replace(/('(?:[^']|'')+'|[\w.]+)!/g, "!")
      .replace(/\$?[A-Z]{1,3}\$?\d+/g, "#")
      .replace(/\d{4}/g, "#")
      .toUpperCase();
  return now.startsWith("=") && shape(now) === shape(ours.formula);
}

/** A year that is a word here, which a program that saved the workbook made a number of. */
function isMadeNumber(now: unknown, ours: CellInput): boolean {
  return typeof ours === "string" && typeof now === "number" && String(now) === ours;
}

/** Our formula of before: it took a year that was made a number for another one. */
function isOlder(now: unknown, ours: CellInput): boolean {
  if (typeof ours !== "object" || ours === null) return false;
  return sameCell(now, { formula: ours.formula.replace('&""=', "=") });
}

/** Words may be worded otherwise. */
function isText(ours: CellInput): boolean {
  return typeof ours === "string";
}
