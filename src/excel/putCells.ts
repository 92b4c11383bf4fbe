import type { CellInput } from "../plan/operation";
import type { Batch } from "./Batch";
import { cellValue } from "./cellValue";
import { sharedFormulas } from "./sharedFormulas";

/** Puts cells in a range. A formula that a whole column has goes over the wire once. */
export function putCells(range: Excel.Range, cells: readonly (readonly CellInput[])[]): void {
  const shared = sharedFormulas(cells);
  const [first = []] = cells;
  if (shared.size < first.length || shared.size === 0) range.formulas = valuesOf(cells, shared);
  putShared(range, shared);
}

/**
 * Adds rows below those of a table. What a whole column shares is left to its own formula first, and put there with one
 * assignment after that, since a user may have turned off that tables fill their columns: on the rows below what was the last
 * one, which are the new ones whether Excel took them into the table or not.
 */
export function addRows(batch: Batch, name: string, cells: readonly (readonly CellInput[])[]): void {
  const table = batch.workbook.tables.getItem(name);
  const shared = sharedFormulas(cells);
  const last = () => table.getDataBodyRange().getLastCell().load("rowIndex");
  const [before, across] = [last(), (cells[0]?.length ?? 1) - 1];
  table.rows.add(undefined, valuesOf(cells, shared));
  if (shared.size > 0) putShared(before.getOffsetRange(1, -across).getResizedRange(cells.length - 1, across), shared);
  batch.added.push({ table: name, count: cells.length, before, after: last() });
}

/** null leaves a cell as it is: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-core-concepts */
function valuesOf(cells: readonly (readonly CellInput[])[], shared: ReadonlyMap<number, string>) {
  return cells.map((row) =>
    row.map((cell, column) => (shared.has(column) ? (null as unknown as string) : cellValue(cell))),
  );
}

/**
 * Excel takes a single value for all cells of a range ("Update all cells in a range", same page). The types know arrays
 * only; Microsoft's answer in https://github.com/OfficeDev/office-js-docs-pr/issues/2013 is that it works.
 */
function putShared(range: Excel.Range, shared: ReadonlyMap<number, string>): void {
  for (const [column, formula] of shared) (range.getColumn(column) as { formulas: unknown }).formulas = formula;
}
