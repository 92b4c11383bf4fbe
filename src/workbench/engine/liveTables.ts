import { BaseReferenceObject, FormulaCurrentConfigService } from "./univer";

interface TableRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}
/** Where a table stands, as the engine keeps it: always the same object, with another range when the table moves or grows. */
export interface TablePlace {
  sheetId: string;
  range: TableRange;
  titleMap: Map<string, number>;
}

/** On a reference: where its table was when it was last looked up. */
const readFrom = Symbol("readFrom");

/** The members of a structured reference of Univer's that say which cells it takes. */
interface TableReference {
  [readFrom]?: TableRange;
  readonly _tableData: TablePlace;
  readonly _columnDataString: string;
  readonly _tableOptionMap: unknown;
  readonly constructor: new (token: string, place: TablePlace, columns: string, options: unknown) => TableReference;
  isTable(): boolean;
  getToken(): string;
  getRangeData(): TableRange;
  setRangeData(range: TableRange): void;
}

/**
 * Univer 0.25 reads every formula with a structured reference anew, twice, in a calculation in which its table changed, and
 * keeps the cells that it found: one row more in a table means thousands of formulas read anew. Here a reference looks
 * where its table is now.
 */
export function liveTables(): void {
  FormulaCurrentConfigService.prototype.getDirtySuperTableMap = () => ({});
  const references = BaseReferenceObject.prototype as unknown as TableReference;
  const { getRangeData, setRangeData } = references;
  references.setRangeData = function (this: TableReference, range) {
    if (this.isTable()) this[readFrom] = this._tableData.range;
    setRangeData.call(this, range);
  };
  references.getRangeData = function (this: TableReference) {
    if (this.isTable() && this[readFrom] !== this._tableData.range) {
      const { constructor, _tableData, _columnDataString, _tableOptionMap } = this;
      const again = new constructor(this.getToken(), _tableData, _columnDataString, _tableOptionMap);
      this.setRangeData(getRangeData.call(again));
    }
    return getRangeData.call(this);
  };
}
