import type { Grid } from "./Grid";
import {
  ArrayValueObject,
  BooleanValueObject,
  IFunctionService,
  StringValueObject,
  type BaseFunction,
  type BaseValueObject,
} from "./univer";

/** The members of Univer's text that decide how it is compared. */
interface ComparedText {
  getValue(): string;
  _checkWildcard(value: string, operator: string): unknown;
  _compareString(current: string, value: string, operator: string): boolean;
}

/** The members of Univer's block of cells that work out an operator, column by column and cell by cell. */
interface ComparedCells {
  _rowCount: number;
  getUnitId(): string;
  getSheetId(): string;
  getCurrentRow(): number;
  getCurrentColumn(): number;
  _batchOperatorValue(
    value: BaseValueObject,
    column: number,
    result: unknown,
    operation: number,
    ...rest: unknown[]
  ): void;
  __batchOperatorRowValue(
    value: BaseValueObject,
    column: number,
    result: unknown,
    operation: number,
    row: number,
    ...rest: unknown[]
  ): void;
}

let isOperator = false;

/**
 * In Excel `=` and its kind compare text as it is: "*" and "?" mean something in criteria only. Univer 0.25 takes them
 * for wildcards everywhere. And it remembers where in a column a value stands, taking 0, "" and an empty cell for one and the
 * same: the second `=A1=""` of a calculation is TRUE where A1 is 0. Here cells are compared one by one.
 * https://support.microsoft.com/office/using-wildcard-characters-in-searches-ef94362e-9999-4350-ad74-4d2371110adb
 */
export function plainComparison(grid: Grid): void {
  const compare = grid.injector.get(IFunctionService).getExecutor("COMPARE");
  if (!compare) throw new Error("The engine has no comparison");
  const calculate = compare.calculate.bind(compare) as BaseFunction["calculate"];
  compare.calculate = (...args: Parameters<BaseFunction["calculate"]>) => {
    isOperator = true;
    try {
      return calculate(...args);
    } finally {
      isOperator = false;
    }
  };
}

/** The same in Univer's own text and blocks of cells, for all workbooks. */
export function plainText(): void {
  const text = StringValueObject.prototype as unknown as ComparedText;
  const withWildcards = text._checkWildcard;
  text._checkWildcard = function (this: ComparedText, value: string, operator: string) {
    if (!isOperator) return withWildcards.call(this, value, operator);
    return BooleanValueObject.create(this._compareString(this.getValue().toLocaleLowerCase(), value, operator));
  };
  const cells = ArrayValueObject.prototype as unknown as ComparedCells;
  const remembered = cells._batchOperatorValue;
  cells._batchOperatorValue = function (this: ComparedCells, value, column, result, operation, ...rest) {
    if (!isOperator) return remembered.call(this, value, column, result, operation, ...rest);
    const place = [this.getUnitId(), this.getSheetId(), this.getCurrentRow(), this.getCurrentColumn()];
    for (let row = 0; row < this._rowCount; row += 1)
      this.__batchOperatorRowValue(value, column, result, operation, row, ...place, ...rest);
  };
}
