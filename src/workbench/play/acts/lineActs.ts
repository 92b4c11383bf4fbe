import type { Rect } from "../../engine/Engine";
import { columnNumber, maxColumns, maxRows } from "../../model/address";
import { rangeObject } from "../../objects/range";
import type { PlayedWorkbook } from "../PlayedWorkbook";
import { findSheet } from "../locate";
import { number, oneOf, text, typed, yesNo, type Typed } from "../schema/fieldTypes";
import { needed, optional } from "../schema/Step";
import { StepError } from "../StepError";
import { call, handAct, set } from "./handAct";

const lines = { sheet: needed(text), at: needed(typed), count: optional(number) };

/** Whole rows and columns: `at` is a row's number or a column's letters, as she sees them. */
export const lineActs = {
  insertRows: handAct("Inserts `count` rows (1) above row `at`.", lines, (workbook, { sheet, at, count }) =>
    change(workbook, sheet, rowsAt(at, count), "Insert", "Down"),
  ),
  deleteRows: handAct("Deletes `count` rows (1) from row `at` on.", lines, (workbook, { sheet, at, count }) =>
    change(workbook, sheet, rowsAt(at, count), "Delete", "Up"),
  ),
  insertColumns: handAct(
    'Inserts `count` columns (1) before column `at` ("C").',
    lines,
    (workbook, { sheet, at, count }) => change(workbook, sheet, columnsAt(at, count), "Insert", "Right"),
  ),
  deleteColumns: handAct("Deletes `count` columns (1) from column `at` on.", lines, (workbook, { sheet, at, count }) =>
    change(workbook, sheet, columnsAt(at, count), "Delete", "Left"),
  ),
  hideRows: handAct(
    "Hides `count` rows (1) from row `at` on; `on` false shows them.",
    { ...lines, on: optional(yesNo) },
    (workbook, { sheet, at, count, on }) => hide(workbook, findSheet(workbook, sheet), rowsAt(at, count), on ?? true),
  ),
  hideColumns: handAct(
    "Hides `count` columns (1) from column `at` on; `on` false shows them.",
    { ...lines, on: optional(yesNo) },
    (workbook, { sheet, at, count, on }) =>
      set(
        rangeObject({ sheetId: findSheet(workbook, sheet), rect: columnsAt(at, count) }, workbook.host),
        "ColumnHidden",
        on ?? true,
      ),
  ),
  group: handAct(
    'Groups `count` rows (1) from row `at` on, or columns with `by` "columns"; `fold` true folds them.',
    { ...lines, by: optional(oneOf("rows", "columns")), fold: optional(yesNo) },
    async (workbook, { sheet, at, count, by, fold }) => {
      const rect = by === "columns" ? columnsAt(at, count) : rowsAt(at, count);
      const range = rangeObject({ sheetId: findSheet(workbook, sheet), rect }, workbook.host);
      const option = by === "columns" ? "ByColumns" : "ByRows";
      await call(range, workbook.host, "Group", option);
      if (fold === true) await call(range, workbook.host, "HideGroupDetails", option);
    },
  ),
};

function change(workbook: PlayedWorkbook, sheet: string, rect: Rect, method: string, shift: string): Promise<unknown> {
  const range = rangeObject({ sheetId: findSheet(workbook, sheet), rect }, workbook.host);
  return call(range, workbook.host, method, shift).then(() => undefined);
}

export function hide({ engine, host }: PlayedWorkbook, sheetId: string, { row, rows }: Rect, hidden: boolean): void {
  engine.setRowsHidden(sheetId, row, rows, hidden);
  const { hiddenRows } = host.model.sheet(sheetId);
  for (let each = row; each < row + rows; each += 1) {
    if (hidden) hiddenRows.add(each);
    else hiddenRows.delete(each);
  }
}

function rowsAt(at: Typed, count = 1): Rect {
  const row = Number(at);
  if (!Number.isInteger(row) || row < 1 || row > maxRows || count < 1)
    throw new StepError(`There is no row ${String(at)}, or too few of them: rows count from 1.`);
  return { row: row - 1, column: 0, rows: count, columns: maxColumns };
}

/** By letters, or by a number from 1. */
function columnsAt(at: Typed, count = 1): Rect {
  const letters = String(at);
  const column = /^[a-z]{1,3}$/i.test(letters) ? columnNumber(letters) : Number(at) - 1;
  if (!Number.isInteger(column) || column < 0 || column >= maxColumns || count < 1)
    throw new StepError(`There is no column ${letters}, or too few of them: columns are named by letters.`);
  return { row: 0, column, rows: maxRows, columns: count };
}
