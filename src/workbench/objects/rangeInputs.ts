import type { CellInput, Rect } from "../engine/Engine";
import { invalidArgument } from "../protocol/HostError";
import { shiftFormula } from "../xlsx/shiftFormula";
import type { Host } from "./Host";
import { inputFromValue } from "./inputFromValue";
import type { RangeTarget } from "./rangeTarget";

/**
 * One value fills the whole range, but for null; otherwise the array must have the range's own size. A formula is entered
 * as in the first cell, and its relative references follow in the others:
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts#null-input-for-a-property
 * https://learn.microsoft.com/office/vba/api/excel.range.formula
 */
export function matrix(range: RangeTarget, value: unknown): readonly (readonly unknown[])[] {
  const { rows, columns } = range.rect;
  if (value === null) throw invalidArgument("null for a whole range");
  if (!Array.isArray(value)) {
    const isFixed = typeof value !== "string" || !value.startsWith("=") || shiftFormula(value, 1, 1) === value;
    const at = (row: number, column: number): unknown =>
      isFixed ? value : `=${shiftFormula(value.slice(1), row, column)}`;
    return Array.from({ length: rows }, (_r, row) => Array.from({ length: columns }, (_c, column) => at(row, column)));
  }
  const lines: unknown[] = value;
  const fits = lines.length === rows && lines.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument("the number of rows or columns in the array doesn't match the range");
  return lines as unknown[][];
}

/** Puts values or formulas in cells: Excel knows no difference when they are set. */
export function writeValues(range: RangeTarget, value: unknown, host: Host): void {
  host.assertWritable(range.sheetId, range.rect);
  const { sheetId, rect } = range;
  const inputs: (CellInput | null)[][] = matrix(range, value).map((line, row) =>
    line.map((each, column) => {
      const isText =
        typeof each === "string" &&
        host.engine.style(sheetId, rect.row + row, rect.column + column).numberFormat === "@";
      return inputFromValue(each, isText, host.engine.reckoning);
    }),
  );
  assertReferences(sheetId, rect, inputs, host);
  host.write(sheetId, rect, inputs);
}

/** Excel takes no formula with a table or column that isn't there. */
function assertReferences(sheetId: string, rect: Rect, inputs: readonly (CellInput | null)[][], host: Host): void {
  // What refers to a table means the same in each row of a column.
  const known = new Set<string>();
  inputs.forEach((line, row) =>
    line.forEach((input, column) => {
      if (input?.kind !== "formula" || !input.formula.includes("[")) return;
      const isInTable = host.tablesAt(sheetId, {
        row: rect.row + row,
        column: rect.column + column,
        rows: 1,
        columns: 1,
      });
      const place = `${column} ${isInTable.length} ${input.formula}`;
      if (known.has(place)) return;
      known.add(place);
      const missing = host.engine.unknownReference(input.formula, sheetId, rect.row + row, rect.column + column);
      if (missing !== null) throw invalidArgument(`the reference ${missing} in ${input.formula}`);
    }),
  );
}
