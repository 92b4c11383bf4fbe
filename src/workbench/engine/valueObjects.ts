import type { ArgumentCell, FunctionAnswer, FunctionArgument } from "./CustomFunction";
import { isErrorCode } from "./cells";
import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseValueObject,
  type Nullable,
} from "./univer";

/** A value inside the engine's calculation as a plain argument; a one-cell range is its value, as in Excel. */
export function toArgument(value: BaseValueObject): FunctionArgument {
  if (!value.isArray()) return toArgumentCell(value);
  const array = value as ArrayValueObject;
  const cells = Array.from({ length: array.getRowCount() }, (_row, row) =>
    Array.from({ length: array.getColumnCount() }, (_column, column) => toArgumentCell(array.get(row, column))),
  );
  const first = cells[0]?.[0];
  return cells.length === 1 && cells[0]?.length === 1 && first !== undefined ? first : cells;
}

/** A custom function's answer as the engine's calculation takes it; Excel shows 0 where a function returned null. */
export function toAnswerObject(answer: FunctionAnswer): BaseValueObject {
  if (answer.kind === "error")
    return ErrorValueObject.create(answer.error as Parameters<typeof ErrorValueObject.create>[0]);
  const cells = answer.values.map((row) => row.map((value) => toValueObject(value ?? 0)));
  const first = cells[0]?.[0];
  if (cells.length === 1 && cells[0]?.length === 1 && first) return first;
  return ArrayValueObject.create({
    calculateValueList: cells,
    rowCount: cells.length,
    columnCount: cells[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function toArgumentCell(value: Nullable<BaseValueObject>): ArgumentCell {
  if (!value || value.isNull()) return null;
  const raw = value.getValue();
  if (value.isError()) return { error: isErrorCode(raw) ? raw : "#VALUE!" };
  if (value.isBoolean()) return raw === true || raw === 1;
  return raw;
}

function toValueObject(value: number | string | boolean): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  return StringValueObject.create(value);
}
