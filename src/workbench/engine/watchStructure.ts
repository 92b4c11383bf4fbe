import type { Shift } from "./Engine";
import type { Grid } from "./Grid";
import { InsertColMutation, InsertRowMutation, RemoveColMutation, RemoveRowMutation } from "./univer";

interface StructureParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: {
    readonly startRow: number;
    readonly endRow: number;
    readonly startColumn: number;
    readonly endColumn: number;
  };
}

const kinds: Readonly<Record<string, { axis: Shift["axis"]; sign: 1 | -1 }>> = {
  [InsertRowMutation.id]: { axis: "row", sign: 1 },
  [RemoveRowMutation.id]: { axis: "row", sign: -1 },
  [InsertColMutation.id]: { axis: "column", sign: 1 },
  [RemoveColMutation.id]: { axis: "column", sign: -1 },
};

/** Tells of rows and columns that came or went: by the user in the grid, or by an add-in. */
export function watchStructure(grid: Grid, listener: (sheetId: string, shift: Shift) => void): () => void {
  const subscription = grid.commands.onCommandExecuted((command) => {
    const kind = kinds[command.id];
    if (!kind || grid.isShiftingCells) return;
    const { unitId, subUnitId, range } = command.params as StructureParams;
    if (unitId !== grid.unitId) return;
    const [at, last] = kind.axis === "row" ? [range.startRow, range.endRow] : [range.startColumn, range.endColumn];
    listener(subUnitId, { axis: kind.axis, at, count: kind.sign * (last - at + 1) });
  });
  return () => subscription.dispose();
}
