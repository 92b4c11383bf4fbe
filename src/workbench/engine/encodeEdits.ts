import type { Grid } from "./Grid";
import { SetRangeValuesMutation } from "./univer";

interface ValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, { f?: unknown } | null>>;
}

/** Structured references and "@" that a user types in the grid, as the engine takes them. */
export function encodeEdits(grid: Grid): () => void {
  const subscription = grid.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id || grid.isOurs) return;
    const { unitId, subUnitId: sheetId, cellValue = {} } = command.params as ValuesParams;
    if (unitId !== grid.unitId) return;
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells))
        if (typeof cell?.f === "string")
          cell.f = grid.storedFormula(cell.f, { sheetId, row: Number(row), column: Number(column) });
  });
  return () => subscription.dispose();
}
