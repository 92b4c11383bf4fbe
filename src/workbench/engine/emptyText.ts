import {
  BaseReferenceObject,
  BooleanValueObject,
  CellValueType,
  FormulaRuntimeService,
  StringValueObject,
  type BaseValueObject,
  type ICellData,
  type Nullable,
} from "./univer";

interface Cells {
  getCellData(row: number, column: number): Nullable<ICellData>;
}
interface Compared {
  compare(other: BaseValueObject, operator: string, isCaseSensitive?: boolean): BaseValueObject;
  compareBy(other: string | boolean, operator: string, isCaseSensitive?: boolean): BaseValueObject;
}
interface Results {
  _getValueObjectOfRuntimeData(answer: Nullable<{ isNull(): boolean }>): Nullable<ICellData>;
}

/**
 * A formula that gives "" holds text: for Excel it is neither empty nor 0. Univer 0.25 takes its cell for an empty one as
 * long as the formula was calculated in the same turn, and for text later.
 * https://support.microsoft.com/office/counta-function-7dc98875-d5c1-46f1-9a82-53f3219e2509
 */
export function emptyText(): void {
  const cells = BaseReferenceObject.prototype as unknown as Cells;
  const data = cells.getCellData;
  cells.getCellData = function (this: Cells, row, column) {
    const cell = data.call(this, row, column);
    const isText = cell?.v === "" && cell.t === CellValueType.STRING && !cell.f && !cell.si;
    // What has a formula is never taken for empty.
    return isText ? { ...cell, f: '=""' } : cell;
  };
}

/** An empty cell is "" beside text and FALSE beside FALSE; Univer 0.25 takes it for 0 beside both, where it stands second. */
export function emptyBesideText(): void {
  for (const [kind, empty] of [[StringValueObject, ""] as const, [BooleanValueObject, false] as const]) {
    const values = kind.prototype as unknown as Compared;
    const compare = values.compare;
    values.compare = function (this: Compared, other, operator, isCaseSensitive) {
      return other.isNull()
        ? this.compareBy(empty, operator, isCaseSensitive)
        : compare.call(this, other, operator, isCaseSensitive);
    };
  }
}

/** The other way round a formula whose answer is an empty cell gives 0, in every cell that it fills. */
export function emptyIsZero(): void {
  const results = FormulaRuntimeService.prototype as unknown as Results;
  const cellOf = results._getValueObjectOfRuntimeData;
  results._getValueObjectOfRuntimeData = function (this: Results, answer) {
    return !answer || answer.isNull() ? { v: 0, t: CellValueType.NUMBER } : cellOf.call(this, answer);
  };
}
