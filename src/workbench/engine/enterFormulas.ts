import type { Grid } from "./Grid";
import { SetRangeValuesMutation } from "./univer";

/**
 * Goes over all formulas of the workbook and enters those again that need it, a sheet at once.
 * @param anew what to enter where a formula stands as the engine keeps it, for a cell of a sheet; null leaves the cell
 */
export function enterFormulas(
  grid: Grid,
  anew: (formula: string, sheetId: string, row: number, column: number) => string | null,
): void {
  for (const sheet of grid.workbook().getSheets()) {
    const sheetId = sheet.getSheetId();
    const cellValue: Record<number, Record<number, { f: string; si: null }>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      // Most cells have no formula, and most formulas are their own.
      if (!cell?.f && !cell?.si) return;
      const formula = cell.f || grid.formulas.getFormulaStringByCell(row, column, sheetId, grid.unitId);
      const f = formula ? anew(formula, sheetId, row, column) : null;
      if (f !== null) (cellValue[row] ??= {})[column] = { f, si: null };
    });
    if (Object.keys(cellValue).length > 0) grid.mutate(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  }
}
