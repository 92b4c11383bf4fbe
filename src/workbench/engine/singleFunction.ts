import type { Grid } from "./Grid";
import { SINGLE } from "./singleValues";
import {
  type ArrayValueObject,
  BaseFunction,
  type BaseReferenceObject,
  type BaseValueObject,
  ErrorValueObject,
  IFunctionService,
  NullValueObject,
} from "./univer";

/**
 * Implicit intersection: one value stays what it is, of a range the cell in the formula's own row or column counts, and of an
 * array the first. https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
 */
class Single extends BaseFunction {
  override minParams = 1;
  override maxParams = 1;
  override needsReferenceObject = true;

  override calculate(value: BaseValueObject): BaseValueObject {
    if (value.isReferenceObject()) return this.cellOf(value as unknown as BaseReferenceObject);
    if (!value.isArray()) return value;
    return (value as ArrayValueObject).get(0, 0) ?? NullValueObject.create();
  }

  private cellOf(range: BaseReferenceObject): BaseValueObject {
    const { startRow, endRow, startColumn, endColumn } = range.getRangePosition();
    const [isOneRow, isOneColumn] = [startRow === endRow, startColumn === endColumn];
    const row = isOneRow ? startRow : this.row;
    const column = isOneColumn ? startColumn : this.column;
    const isIn = row >= startRow && row <= endRow && column >= startColumn && column <= endColumn;
    if (!isIn || (!isOneRow && !isOneColumn)) return ErrorValueObject.create("#VALUE!" as never);
    const cell = range.getCellData(row, column);
    return cell ? range.getCellValueObject(cell) : NullValueObject.create();
  }
}

/** Gives the engine the function that "@" stands for. */
export function singleFunction(grid: Grid): void {
  grid.injector.get(IFunctionService).registerExecutors(new Single(SINGLE));
}
