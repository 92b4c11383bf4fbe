import type { Grid } from "./Grid";
import { forgetReadFormulas } from "./readFormulas";
import { SetRangeValuesMutation } from "./univer";

/**
 * Enters the formulas again that use a name: Univer keeps what it has read of a formula, names that it has looked up
 * included, and does not see that a name has changed.
 */
export function enterAnew(grid: Grid, name: string): void {
  const upper = name.toUpperCase();
  for (const [sheetId, rows] of Object.entries(grid.formulas.getFormulaData()[grid.unitId] ?? {})) {
    const cellValue: Record<number, Record<number, { f: string; si: null }>> = {};
    for (const [row, cells] of Object.entries(rows ?? {}))
      for (const column of Object.keys(cells ?? {})) {
        const formula = grid.formulas.getFormulaStringByCell(Number(row), Number(column), sheetId, grid.unitId);
        if (!formula?.toUpperCase().includes(upper)) continue;
        (cellValue[Number(row)] ??= {})[Number(column)] = { f: formula, si: null };
      }
    if (Object.keys(cellValue).length > 0) grid.mutate(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  }
  forgetReadFormulas();
}
