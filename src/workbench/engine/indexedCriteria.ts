import type { Grid } from "./Grid";
import { toAnswerObject } from "./valueObjects";
import {
  IFunctionService,
  LRUMap,
  type ArrayValueObject,
  type BaseFunction,
  type BaseValueObject,
  type FunctionVariantType,
  type Nullable,
} from "./univer";

/** What a block of cells holds, so that equal values are found at once: made once for each block of a calculation. */
interface Column {
  readonly values: readonly (number | string | null)[];
  readonly rows: ReadonlyMap<number | string, readonly number[]>;
}

/** A cell of a column is counted where this says so. */
interface Criterion {
  readonly column: Column;
  readonly equal: number | string | null;
  readonly fits: (value: number | string | null) => boolean;
}

/** null for a block in which something stands that Univer compares in a way of its own. */
const columns = new WeakMap<BaseValueObject, Column | null>();

/**
 * Univer 0.25 works COUNTIFS and SUMIFS out over an object per cell and criterion: thousands of them over thousands of rows
 * take minutes. Here rows are looked up by the value that they must equal. Only for what is plain: one column of numbers
 * and words, and a criterion that is a number, a word, or "<=" and its kind before a number; all else is left to Univer.
 */
export function indexedCriteria(grid: Grid): void {
  const service = grid.injector.get(IFunctionService);
  replace(service.getExecutor("COUNTIFS"), (pairs) => answer(pairs, (rows) => rows.length));
  replace(service.getExecutor("SUMIFS"), ([summed, ...pairs]) => {
    const column = summed && columnOf(summed);
    if (!column) return null;
    const add = (sum: number, row: number) => {
      const value = column.values[row];
      return typeof value === "number" ? sum + value : sum;
    };
    return answer(pairs, (rows) => rows.reduce(add, 0), column.values.length);
  });
}

function replace(
  executor: Nullable<BaseFunction>,
  find: (given: readonly FunctionVariantType[]) => BaseValueObject | null,
): void {
  if (!executor) throw new Error("The engine has no COUNTIFS or SUMIFS");
  const calculate = executor.calculate.bind(executor) as (...given: FunctionVariantType[]) => BaseValueObject;
  executor.calculate = (...given: FunctionVariantType[]) => find(given) ?? calculate(...given);
}

/** One figure, or a column of them where a criterion is a column: the rows that fit each. null where it is not plain. */
function answer(
  pairs: readonly FunctionVariantType[],
  of: (rows: readonly number[]) => number,
  length?: number,
): BaseValueObject | null {
  const each: (readonly Criterion[])[] = [];
  for (let at = 0; at < pairs.length; at += 2) {
    const [range, asked] = [pairs[at], pairs[at + 1]];
    const column = range && columnOf(range);
    const cells = column && asked && columnOfCells(asked);
    if (!cells) return null;
    const criteria = cells.map((cell) => criterionOf(column, cell));
    if (!criteria.every((criterion) => criterion !== null)) return null;
    each.push(criteria);
  }
  const size = length ?? each[0]?.[0]?.column.values.length;
  if (each.some(([criterion]) => criterion?.column.values.length !== size)) return null;
  const count = Math.max(...each.map((criteria) => criteria.length));
  if (each.some((criteria) => criteria.length !== 1 && criteria.length !== count)) return null;
  const figures: number[][] = [];
  for (let row = 0; row < count; row += 1) {
    const rows = matching(each.flatMap((criteria) => criteria[criteria.length === 1 ? 0 : row] ?? []));
    if (!rows) return null;
    figures.push([of(rows)]);
  }
  return toAnswerObject({ kind: "values", values: figures });
}

/** The rows that fit all criteria, in order; null where none of them says what a cell must equal. */
function matching(criteria: readonly Criterion[]): readonly number[] | null {
  const lists = criteria.flatMap(({ column, equal }) => (equal === null ? [] : [column.rows.get(equal) ?? []]));
  const [shortest] = lists.sort((a, b) => a.length - b.length);
  return shortest?.filter((row) => criteria.every(({ column, fits }) => fits(column.values[row] ?? null))) ?? null;
}

function columnOf(range: FunctionVariantType): Column | null {
  if (!range.isReferenceObject()) return null;
  const block = (range as unknown as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject();
  const known = columns.get(block);
  if (known !== undefined) return known;
  const made = readColumn(block);
  columns.set(block, made);
  return made;
}

function readColumn(block: ArrayValueObject): Column | null {
  if (block.getColumnCount() !== 1) return null;
  const values: (number | string | null)[] = [];
  const rows = new Map<number | string, number[]>();
  for (let row = 0; row < block.getRowCount(); row += 1) {
    const cell = block.get(row, 0);
    const value = !cell || cell.isNull() ? null : plain(cell);
    if (value === undefined) return null;
    values.push(value);
    if (value === null) continue;
    const same = rows.get(value);
    if (same) same.push(row);
    else rows.set(value, [row]);
  }
  return { values, rows };
}

/** A number, or a word as it is compared; undefined for what is neither: an error, a number as text, yes or no. */
function plain(cell: BaseValueObject): number | string | null | undefined {
  if (cell.isNumber()) return Number(cell.getValue());
  if (!cell.isString()) return undefined;
  const text = String(cell.getValue());
  if (text === "") return null;
  return /\d/.test(text) && isNumberAsText(text, cell) ? undefined : text.toLowerCase();
}

/** Texts that were looked at, and whether they are numbers or dates: to find out takes longer than all else here. */
const numbersAsText = new LRUMap<string, boolean>(10_000);

function isNumberAsText(text: string, cell: BaseValueObject): boolean {
  const known = numbersAsText.get(text);
  if (known !== undefined) return known;
  const isNumber = cell.convertToNumberObjectValue().isNumber();
  numbersAsText.set(text, isNumber);
  return isNumber;
}

/** "If the criteria argument is a reference to an empty cell, the COUNTIFS function treats the empty cell as a 0 value." */
function criterionOf(column: Column, cell: Nullable<BaseValueObject>): Criterion | null {
  if (!cell || cell.isNull()) return { column, equal: 0, fits: (each) => each === 0 };
  const value = plain(cell);
  if (typeof value === "number") return { column, equal: value, fits: (each) => each === value };
  const compared = cell.isString() ? /^(<=|>=|<|>)(-?\d+(?:\.\d+)?)$/.exec(String(cell.getValue())) : null;
  if (compared) {
    const [, sign = "", digits = ""] = compared;
    const limit = Number(digits);
    return { column, equal: null, fits: (each) => typeof each === "number" && compare(each, sign, limit) };
  }
  if (typeof value !== "string" || /[*?~]|^[<>=]/.test(value)) return null;
  return { column, equal: value, fits: (each) => each === value };
}

/** The cells of a criterion: one, or a column; null for more columns. */
function columnOfCells(asked: FunctionVariantType): readonly Nullable<BaseValueObject>[] | null {
  const block = asked.isReferenceObject()
    ? (asked as unknown as { toArrayValueObject(): ArrayValueObject }).toArrayValueObject()
    : (asked as BaseValueObject);
  if (!block.isArray()) return [block];
  const array = block as ArrayValueObject;
  if (array.getColumnCount() !== 1) return null;
  return Array.from({ length: array.getRowCount() }, (_cell, row) => array.get(row, 0));
}

function compare(value: number, sign: string, limit: number): boolean {
  switch (sign) {
    case "<=":
      return value <= limit;
    case ">=":
      return value >= limit;
    case "<":
      return value < limit;
    default:
      return value > limit;
  }
}
