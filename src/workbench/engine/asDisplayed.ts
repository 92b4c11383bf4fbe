import type { Grid } from "./Grid";
import { roundAsShown } from "./roundAsShown";
import {
  CellValueType,
  NumberValueObject,
  SetRangeValuesMutation,
  SetStyleCommand,
  type ArrayValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
  type ICellData,
  type IStyleData,
  type Nullable,
} from "./univer";

interface ValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Record<number, Record<number, Nullable<ICellData>>>;
}

/**
 * "Set precision as displayed" for what is put into cells: a number is kept as its format shows it. A new format takes
 * more off, and nothing gives it back.
 */
export function roundWhatIsEntered(grid: Grid): void {
  grid.commands.beforeCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id || !grid.reckoning.asDisplayed) return;
    const { unitId, subUnitId, cellValue = {} } = command.params as ValuesParams;
    if (unitId !== grid.unitId) return;
    for (const [row, cells] of Object.entries(cellValue))
      for (const [column, cell] of Object.entries(cells))
        if (cell && typeof cell.v === "number" && cell.t === CellValueType.NUMBER && !cell.f && !cell.si)
          cell.v = roundAsShown(cell.v, formatOf(grid, subUnitId, Number(row), Number(column), cell));
  });
  grid.commands.onCommandExecuted((command) => {
    if (command.id !== SetRangeValuesMutation.id || !grid.reckoning.asDisplayed) return;
    const { unitId, trigger, cellValue = {} } = command.params as ValuesParams;
    if (unitId !== grid.unitId || trigger !== SetStyleCommand.id) return;
    const isFormat = Object.values(cellValue).some((cells) => Object.values(cells).some((cell) => ownFormat(cell)));
    if (isFormat) grid.reckoning.changed("precision");
  });
}

/** What is done when it is switched on: what constants had beyond their format is gone for good. */
export function roundConstants(grid: Grid): void {
  for (const sheet of grid.workbook().getSheets()) {
    const cellValue: Record<number, Record<number, ICellData>> = {};
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (typeof cell?.v !== "number" || cell.t !== CellValueType.NUMBER || cell.f || cell.si) return;
      const rounded = roundAsShown(cell.v, formatOf(grid, sheet.getSheetId(), row, column, null));
      if (rounded !== cell.v) (cellValue[row] ??= {})[column] = { v: rounded, t: CellValueType.NUMBER };
    });
    if (Object.keys(cellValue).length > 0)
      grid.mutate(SetRangeValuesMutation.id, { subUnitId: sheet.getSheetId(), cellValue });
  }
}

/** A formula's answer as the formats of the cells that it fills show it. */
export function answerAsShown(
  grid: Grid,
  { sheetId, row, column }: { readonly sheetId: string; readonly row: number; readonly column: number },
  answer: FunctionVariantType,
): FunctionVariantType {
  const block = answer.isReferenceObject() ? (answer as BaseReferenceObject).toArrayValueObject() : answer;
  const round = (value: BaseValueObject, r: number, c: number): BaseValueObject =>
    value.isNumber()
      ? NumberValueObject.create(
          roundAsShown(Number(value.getValue()), formatOf(grid, sheetId, row + r, column + c, null)),
          value.getPattern(),
        )
      : value;
  if (!block.isArray()) return round(block as BaseValueObject, 0, 0);
  return (block as ArrayValueObject).mapValue((value, r, c) => (value ? round(value, r, c) : value));
}

function formatOf(
  grid: Grid,
  sheetId: string,
  row: number,
  column: number,
  given: Nullable<ICellData>,
): string | null | undefined {
  const own = ownFormat(given);
  if (own) return own;
  const cell = grid.model(sheetId).getCellMatrix().getValue(row, column);
  return grid.workbook().getStyles().getStyleByCell(cell)?.n?.pattern;
}

function ownFormat(cell: Nullable<ICellData>): string | null {
  return (typeof cell?.s === "object" && (cell.s as Nullable<IStyleData>)?.n?.pattern) || null;
}
