import { cellAddress } from "../address";
import type { Area, CellInput, Operation, Plan } from "../operation";
import { problem, planned, type Planned } from "../PlanProblem";
import { sameCell } from "../sameCell";
import { olderVersions } from "../olderVersions";
import { inputOf } from "../scenario/findOvertyped";
import { controlMark, controlMarkOf03 } from "./comparisonMarks";
import { comparisonCells, type ComparisonSheet } from "./comparisonCells";

/** What brings a comparison that is there up to date, and back. */
export interface RefreshedComparison {
  readonly plan: Plan;
  readonly back: Plan;
}

/**
 * Puts back what was emptied or broke (#VERW!) in a comparison, and what was made of a scenario that has other years by now;
 * it recalculates by itself, so there is seldom anything to do. What the user typed in it is never overwritten: the cells are named.
 * @param formulas what stands in the comparison's area now
 */
export function refreshComparison(
  sheet: ComparisonSheet,
  area: Area,
  formulas: readonly (readonly unknown[])[],
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
  // The mark of the control goes by its words.
  const isReworded = plan.some((each) => each.kind === "write" && each.area.row === area.row + layout.rows.control);
  return planned({
    plan: [...plan, ...(isReworded ? controlMark(layout) : [])],
    back: [...back, ...(isReworded ? [controlMarkOf03(layout)] : [])],
  });
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
