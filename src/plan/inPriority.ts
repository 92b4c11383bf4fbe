import type { Operation } from "./operation";

/**
 * Rules that may hold for one cell, as they are to be carried out: Office.js adds each rule "at the first/top priority", so
 * what matters most comes last. Where two say something of the same property of a cell, Excel shows the one with priority.
 * https://learn.microsoft.com/javascript/api/excel/excel.conditionalformatcollection
 * @param byImportance what matters most first
 */
export function inPriority(byImportance: readonly Operation[]): readonly Operation[] {
  return [...byImportance].reverse();
}
