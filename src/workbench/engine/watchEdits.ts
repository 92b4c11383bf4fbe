import type { CellState, Edit, Rect } from "./Engine";
import type { Grid } from "./Grid";
import { SetRangeValuesMutation } from "./univer";

interface ValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Record<number, Record<number, object | null>>;
  readonly trigger?: string;
}

interface Options {
  readonly onlyLocal?: boolean;
  readonly fromFormula?: boolean;
  readonly applyFormulaCalculationResult?: boolean;
}

/** Tells of what a user puts into cells: not of our own writes, nor of results that the engine itself writes. */
export function watchEdits(
  grid: Grid,
  read: (sheetId: string, rect: Rect) => readonly (readonly CellState[])[],
  listener: (edit: Edit) => void,
): () => void {
  const pending: Edit[] = [];
  // Before we hear of an edit, the engine has already made room for it: it takes the formulas out.
  const cleared = new Map<string, CellState>();
  const before = grid.commands.beforeCommandExecuted((command, options: Options | undefined) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    const params = command.params as ValuesParams;
    const isPreparation = options?.fromFormula === true && options.applyFormulaCalculationResult !== true;
    if (isPreparation && !grid.isOurs && params.unitId === grid.unitId) keepState(params);
    const edit = toEdit(params, options);
    if (!edit) return;
    const states = read(edit.sheetId, edit.rect).map((row, r) =>
      row.map((cell, c) => cleared.get(key(edit.sheetId, edit.rect.row + r, edit.rect.column + c)) ?? cell),
    );
    cleared.clear();
    pending.push({ ...edit, before: states });
  });
  const keepState = ({ subUnitId, cellValue = {} }: ValuesParams) => {
    for (const [row, cells] of Object.entries(cellValue))
      for (const column of Object.keys(cells)) {
        const place = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
        const [[state] = []] = read(subUnitId, place);
        const name = key(subUnitId, place.row, place.column);
        if (state && !cleared.has(name)) cleared.set(name, state);
      }
  };
  const after = grid.commands.onCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id) return;
    for (const edit of pending.splice(0)) listener(edit);
  });
  const toEdit = (params: ValuesParams, options: Options | undefined) => {
    const rect = params.cellValue && holdsContent(params.cellValue) ? around(params.cellValue) : null;
    if (grid.isOurs || options?.onlyLocal || params.unitId !== grid.unitId || !rect) return null;
    return { sheetId: params.subUnitId, rect };
  };
  return () => {
    before.dispose();
    after.dispose();
  };
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}:${row}:${column}`;
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
