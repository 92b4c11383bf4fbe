import type { CellState, Edit, Rect } from "./Engine";
import type { Grid } from "./Grid";
import { SetRangeValuesMutation } from "./univer";

interface ValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, object | null>>;
  readonly trigger?: string;
}

/** Tells of what a user puts into cells: not of our own writes, nor of results that the engine itself writes. */
export function watchEdits(
  grid: Grid,
  read: (sheetId: string, rect: Rect) => readonly (readonly CellState[])[],
  listener: (edit: Edit) => void,
): () => void {
  const pending: Edit[] = [];
  const before = grid.commands.beforeCommandExecuted((command, options) => {
    const edit = command.id === SetRangeValuesMutation.id ? toEdit(command.params as ValuesParams, options) : null;
    if (edit) pending.push({ ...edit, before: read(edit.sheetId, edit.rect) });
  });
  const after = grid.commands.onCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    for (const edit of pending.splice(0)) listener(edit);
  });
  const toEdit = (params: ValuesParams, options: { onlyLocal?: boolean } | undefined) => {
    const rect = params.cellValue && holdsContent(params.cellValue) ? around(params.cellValue) : null;
    if (grid.isOurs || options?.onlyLocal || params.unitId !== grid.unitId || !rect) return null;
    return { sheetId: params.subUnitId, rect };
  };
  return () => {
    before.dispose();
    after.dispose();
  };
}

function holdsContent(cells: NonNullable<ValuesParams["cellValue"]>): boolean {
  return Object.values(cells).some((row) =>
    Object.values(row).some((cell) => cell === null || "v" in cell || "f" in cell || "p" in cell),
  );
}

function around(cells: NonNullable<ValuesParams["cellValue"]>): Rect | null {
  const rows = Object.keys(cells).map(Number);
  const columns = Object.values(cells).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0 || columns.length === 0) return null;
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}
