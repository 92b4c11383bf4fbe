import type { CellInput, CellState, ErrorCode, Rect, Scalar } from "./Engine";
import type { Grid } from "./Grid";
import type { FormulaPlace } from "./Tables";
import { CellValueType, SetRangeValuesMutation, type ICellData, type Nullable } from "./univer";

const errorCodes: ReadonlySet<string> = new Set<ErrorCode>([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
  "#CONNECT!",
  "#FIELD!",
  "#BLOCKED!",
  "#UNKNOWN!",
]);

/** Puts inputs into cells, exactly as given; null leaves a cell as it is. Grows the sheet where needed. */
export function writeCells(
  grid: Grid,
  sheetId: string,
  rect: Rect,
  inputs: readonly (readonly (CellInput | null)[])[],
): void {
  grid.mutate(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue: cellValues(grid, sheetId, rect, inputs) });
}

/** The same as a user's edit. */
export function enterCells(
  grid: Grid,
  sheetId: string,
  rect: Rect,
  inputs: readonly (readonly (CellInput | null)[])[],
): void {
  const cellValue = cellValues(grid, sheetId, rect, inputs);
  const params = { unitId: grid.unitId, subUnitId: sheetId, cellValue };
  if (!grid.commands.syncExecuteCommand(SetRangeValuesMutation.id, params)) throw new Error("The edit was refused");
}

function cellValues(
  grid: Grid,
  sheetId: string,
  rect: Rect,
  inputs: readonly (readonly (CellInput | null)[])[],
): Record<number, Record<number, ICellData>> {
  growTo(grid, sheetId, rect);
  const cellValue: Record<number, Record<number, ICellData>> = {};
  inputs.forEach((row, rowOffset) => {
    const cells: Record<number, ICellData> = {};
    row.forEach((input, columnOffset) => {
      const place = { sheetId, row: rect.row + rowOffset, column: rect.column + columnOffset };
      if (input !== null) cells[place.column] = toCellData(input, (formula) => grid.storedFormula(formula, place));
    });
    cellValue[rect.row + rowOffset] = cells;
  });
  return cellValue;
}

/** What cells hold after the last calculation. `errorTextOf` gives a custom function's own words with its error. */
export function readCells(
  grid: Grid,
  sheetId: string,
  rect: Rect,
  errorTextOf: (row: number, column: number) => string | null,
): CellState[][] {
  const matrix = grid.model(sheetId).getCellMatrix();
  const spilled = grid.formulas.getArrayFormulaCellData()[grid.unitId]?.[sheetId];
  return times(rect.rows, (rowOffset) =>
    times(rect.columns, (columnOffset) => {
      const row = rect.row + rowOffset;
      const column = rect.column + columnOffset;
      const own = matrix.getValue(row, column);
      const formula = formulaOf(grid, own, { sheetId, row, column });
      if (formula === null && isBlank(own)) {
        const data = spilled?.[row]?.[column];
        return data ? toState(data, null, null, true) : toState(own, null, null, false);
      }
      return toState(own, formula, errorTextOf(row, column), false);
    }),
  );
}

/** The smallest rectangle around every value, formula and spilled value; null on an empty sheet. */
export function usedRect(grid: Grid, sheetId: string, withStyles = false): Rect | null {
  const bounds = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const include = (row: number, column: number) => {
    bounds.top = Math.min(bounds.top, row);
    bounds.left = Math.min(bounds.left, column);
    bounds.bottom = Math.max(bounds.bottom, row);
    bounds.right = Math.max(bounds.right, column);
  };
  grid
    .model(sheetId)
    .getCellMatrix()
    .forValue((row, column, cell) => {
      if (!isBlank(cell) || (withStyles && cell?.s)) include(row, column);
    });
  const spilled = grid.formulas.getArrayFormulaCellData()[grid.unitId]?.[sheetId] ?? {};
  for (const [row, cells] of Object.entries(spilled)) {
    for (const column of Object.keys(cells ?? {})) include(Number(row), Number(column));
  }
  if (bounds.bottom < 0) return null;
  return {
    row: bounds.top,
    column: bounds.left,
    rows: bounds.bottom - bounds.top + 1,
    columns: bounds.right - bounds.left + 1,
  };
}

/** The rectangle that a formula spilled into; null where it filled only its own cell. */
export function spillRect(grid: Grid, sheetId: string, row: number, column: number): Rect | null {
  const range = grid.formulas.getArrayFormulaRange()[grid.unitId]?.[sheetId]?.[row]?.[column];
  if (!range) return null;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  return rows > 1 || columns > 1 ? { row, column, rows, columns } : null;
}

/** Makes sure that a rectangle lies within the sheet: the engine refuses writes outside its size. */
export function growTo(grid: Grid, sheetId: string, rect: Rect): void {
  const sheet = grid.sheet(sheetId);
  const rows = rect.row + rect.rows;
  const columns = rect.column + rect.columns;
  grid.asOurs(() => {
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 100);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 10);
  });
}

export function isErrorCode(value: unknown): value is ErrorCode {
  return typeof value === "string" && errorCodes.has(value);
}

/** A cell's formula as Excel shows it. */
function formulaOf(grid: Grid, own: Nullable<ICellData>, place: FormulaPlace): string | null {
  if (!own?.f && !own?.si) return null;
  const stored = grid.formulas.getFormulaStringByCell(place.row, place.column, place.sheetId, grid.unitId);
  return stored ? grid.shownFormula(stored, place) : null;
}

function toCellData(input: CellInput, stored: (formula: string) => string): ICellData {
  const cleared: ICellData = { f: null, si: null, p: null };
  if (input.kind === "empty") return { ...cleared, v: null, t: null };
  if (input.kind === "formula") return { ...cleared, f: stored(input.formula), v: null, t: null };
  const { value } = input;
  if (typeof value === "boolean") return { ...cleared, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typeof value === "number") return { ...cleared, v: value, t: CellValueType.NUMBER };
  // Text that reads as a number has to be kept as text by force: with its next format Univer takes it for one.
  const looksNumeric = value.trim() !== "" && !Number.isNaN(Number(value));
  return { ...cleared, v: value, t: looksNumeric ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function toState(
  data: Nullable<ICellData>,
  formula: string | null,
  errorText: string | null,
  spilled: boolean,
): CellState {
  const value = toScalar(data);
  const computed = formula !== null || spilled;
  if (computed && isErrorCode(value)) return { formula, value: null, error: value, errorText, spilled };
  return { formula, value, error: null, errorText: null, spilled };
}

function toScalar(data: Nullable<ICellData>): Scalar | null {
  const value = data?.v;
  if (value === null || value === undefined) return null;
  if (data?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === "TRUE";
  if (data?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

function isBlank(data: Nullable<ICellData>): boolean {
  return !data?.f && !data?.si && (data?.v === null || data?.v === undefined);
}

function times<Item>(count: number, make: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => make(index));
}
