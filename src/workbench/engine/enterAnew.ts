import type { Grid } from "./Grid";
import { forgetReadFormulas } from "./readFormulas";
import { SetRangeValuesMutation } from "./univer";

/**
 * Enters the formulas again that use a name: Univer keeps what it has read of a formula, names that it has looked up
 * included, and does not see that a name has changed.
 */
export function enterAnew(grid: Grid, name: string): void {
  const upper = name.toUpperCase();
  // A column has the same formula thousands of times.
  const known = new Map<string, boolean>();
  const uses = (formula: string) => {
    const found = known.get(formula) ?? formula.toUpperCase().includes(upper);
    known.set(formula, found);
    return found;
  };
  for (const sheet of grid.workbook().getSheets()) {
    const sheetId = sheet.getSheetId();
    const cellValue: Record<number, Record<number, { f: string; si: null }>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      // Most cells have no formula, and most formulas are their own.
      if (!cell?.f && !cell?.si) return;
      const formula = cell.f || grid.formulas.getFormulaStringByCell(row, column, sheetId, grid.unitId);
      if (formula && uses(formula)) (cellValue[row] ??= {})[column] = { f: formula, si: null };
    });
    if (Object.keys(cellValue).length > 0) grid.mutate(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  }
  forgetReadFormulas();
}
