import type { Grid } from "./Grid";
import {
  ArrayValueObject,
  type BaseValueObject,
  type FunctionVariantType,
  IFunctionService,
  type Nullable,
  NumberValueObject,
} from "./univer";

type Cell = Nullable<BaseValueObject>;

/**
 * What these criteria mean to Excel, where a cell that holds "" is not a blank one: "<>" is any cell that is not blank, "=" a
 * blank one, "*" any text, also "". https://exceljet.net/formulas/count-cells-that-are-not-blank
 */
const meanings: ReadonlyMap<string, (cell: Cell) => boolean> = new Map([
  ["<>", (cell: Cell) => !isBlank(cell)],
  ["=", isBlank],
  ["*", isText],
  ["<>*", (cell: Cell) => !isText(cell)],
]);

/** Univer 0.25 takes "" for blank in criteria. Here such a criterion asks for 1 in cells of 1 and 0. */
export function blankCriteria(grid: Grid): void {
  const service = grid.injector.get(IFunctionService);
  // The first range, and the place of a range that counts where none is given.
  for (const [name, first, own] of [
    ["COUNTIF", 0, null],
    ["COUNTIFS", 0, null],
    ["SUMIF", 0, 2],
    ["AVERAGEIF", 0, 2],
    ["SUMIFS", 1, null],
    ["AVERAGEIFS", 1, null],
    ["MINIFS", 1, null],
    ["MAXIFS", 1, null],
  ] as const) {
    const executor = service.getExecutor(name);
    if (!executor) throw new Error(`The engine has no ${name}`);
    const calculate = executor.calculate.bind(executor) as (...given: FunctionVariantType[]) => BaseValueObject;
    executor.calculate = (...given: FunctionVariantType[]) => calculate(...asked(given, first, own));
  }
}

function asked(given: readonly FunctionVariantType[], first: number, own: number | null): FunctionVariantType[] {
  const made = [...given];
  const last = own === null ? given.length : first + 2;
  for (let at = first; at + 1 < last; at += 2) {
    const [range, criterion] = [given[at], given[at + 1]];
    const meaning = range?.isReferenceObject() && criterion ? meanings.get(textOf(criterion)) : undefined;
    if (!range || !meaning) continue;
    if (own !== null) made[own] ??= range;
    made[at] = answersOf(range, meaning);
    made[at + 1] = NumberValueObject.create(1);
  }
  return made;
}

function textOf(criterion: FunctionVariantType): string {
  const value = criterion.isReferenceObject()
    ? (criterion as unknown as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject()
    : (criterion as BaseValueObject);
  if (!value.isArray()) return value.isString() ? String(value.getValue()) : "";
  const array = value as ArrayValueObject;
  const only = array.getRowCount() === 1 && array.getColumnCount() === 1 ? array.get(0, 0) : null;
  return only?.isString() ? String(only.getValue()) : "";
}

const answered = new WeakMap<ArrayValueObject, Map<(cell: Cell) => boolean, ArrayValueObject>>();

/** The same range, as it were, with 1 where a cell is meant. */
function answersOf(range: FunctionVariantType, meaning: (cell: Cell) => boolean): FunctionVariantType {
  const block = (range as unknown as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject();
  const known = answered.get(block) ?? new Map<(cell: Cell) => boolean, ArrayValueObject>();
  answered.set(block, known);
  const answers = known.get(meaning) ?? marks(block, meaning);
  known.set(meaning, answers);
  return Object.create(range, { toArrayValueObject: { value: () => answers } }) as FunctionVariantType;
}

function marks(block: ArrayValueObject, meaning: (cell: Cell) => boolean): ArrayValueObject {
  const [yes, no] = [NumberValueObject.create(1), NumberValueObject.create(0)];
  const [rowCount, columnCount] = [block.getRowCount(), block.getColumnCount()];
  return ArrayValueObject.create({
    calculateValueList: Array.from({ length: rowCount }, (_row, row) =>
      Array.from({ length: columnCount }, (_column, column) => (meaning(block.get(row, column)) ? yes : no)),
    ),
    rowCount,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function isBlank(cell: Cell): boolean {
  return !cell || cell.isNull();
}

function isText(cell: Cell): boolean {
  return cell?.isString() === true;
}
