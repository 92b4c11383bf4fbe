import type { Grid } from "./Grid";
import { IFunctionService, SetRangeValuesMutation } from "./univer";

/**
 * Enters the formulas again that use a name: Univer keeps what it has read of a formula, names that it has looked up
 * included, and does not see that a name has changed.
 */
export function enterAnew(grid: Grid, name: string): void {
  const upper = name.toUpperCase();
  const spellings = new Set([name]);
  for (const [sheetId, rows] of Object.entries(grid.formulas.getFormulaData()[grid.unitId] ?? {})) {
    const cellValue: Record<number, Record<number, { f: string; si: null }>> = {};
    for (const [row, cells] of Object.entries(rows ?? {}))
      for (const column of Object.keys(cells ?? {})) {
        const formula = grid.formulas.getFormulaStringByCell(Number(row), Number(column), sheetId, grid.unitId);
        const at = formula?.toUpperCase().indexOf(upper) ?? -1;
        if (!formula || at < 0) continue;
        spellings.add(formula.slice(at, at + name.length));
        (cellValue[Number(row)] ??= {})[Number(column)] = { f: formula, si: null };
      }
    if (Object.keys(cellValue).length > 0) grid.mutate(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  }
  grid.injector.get(IFunctionService).deleteFormulaAstCacheKey(...spellings);
}
