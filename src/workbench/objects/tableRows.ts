import type { CellInput, Rect } from "../engine/Engine";
import { bodyRect, rowCount, type TableModel } from "../model/TableModel";
import type { Host } from "./Host";
import { changeTable, fillCalculated, isBlank, shiftCells, spreadLooks } from "./tableState";

/**
 * Adds blank rows to a table, with the formulas of calculated columns. What stands under the table moves down, in the
 * table's own columns. https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection#excel-excel-tablerowcollection-add-member(1)
 *
 * @param index from 0; the number of rows to add them at the end
 */
export async function insertTableRows(table: TableModel, index: number, rows: number, host: Host): Promise<void> {
  const fresh = table.isEmpty ? rows - 1 : rows;
  const body = bodyRect(table);
  const at = { ...body, row: body.row + (table.isEmpty ? 1 : index), rows: fresh };
  const below = { ...at, rows: (host.engine.formattedRect(table.sheetId)?.rows ?? 0) + 1_000_000 };
  const isLast = !table.hasTotals && index >= rowCount(table);
  if (fresh > 0 && !(isLast && isBlank(host, table.sheetId, cutToSheet(below)))) {
    await shiftCells(host, table.sheetId, at, "Down");
  }
  changeTable(table, host, () => {
    table.rect = { ...table.rect, rows: table.rect.rows + fresh };
    table.isEmpty = false;
  });
  if (fresh > 0) spreadLooks(table, at.row, fresh, host);
  fillCalculated(table, body.row + index, rows, host);
}

/** Removes rows of a table: what stands under them moves up, in the table's own columns. One blank row always stays. */
export async function removeTableRows(table: TableModel, index: number, rows: number, host: Host): Promise<void> {
  const body = bodyRect(table);
  const all = rows >= body.rows;
  const gone = { ...body, row: body.row + index + (all ? 1 : 0), rows: all ? body.rows - 1 : rows };
  if (all) clearRow({ ...body, rows: 1 }, table, host);
  if (gone.rows > 0) await shiftCells(host, table.sheetId, gone, "Up");
  changeTable(table, host, () => {
    table.rect = { ...table.rect, rows: table.rect.rows - gone.rows };
    table.isEmpty ||= all;
  });
}

function clearRow(rect: Rect, table: TableModel, host: Host): void {
  const empty: CellInput = { kind: "empty" };
  host.engine.write(table.sheetId, rect, [table.columns.map(() => empty)]);
}

function cutToSheet(rect: Rect): Rect {
  return { ...rect, rows: Math.min(rect.rows, 1_048_576 - rect.row) };
}
