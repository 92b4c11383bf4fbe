import type { Rect } from "../engine/Engine";
import { intersection } from "../model/address";
import { bodyRect, newColumn, type TableModel } from "../model/TableModel";
import type { Host } from "./Host";
import { calculatedInput, changeTable, isBlank, isNothing, namesFromHeaders, spreadLooks } from "./tableState";

/**
 * AutoCorrect's "Include new rows and columns in table": what is put right under a table, or right beside its last column,
 * joins it. Also what an add-in writes: Microsoft's answer in https://github.com/OfficeDev/office-js/issues/2097 (a first cell
 * that is blank keeps it from happening); so too https://github.com/OfficeDev/office-js/issues/3013. A table on a protected
 * sheet keeps its size.
 * https://support.microsoft.com/office/resize-a-table-by-adding-or-removing-rows-and-columns-e65ae4bb-e44a-43f4-ad8b-7d68784f1165
 */
export function growTable(table: TableModel, written: Rect, host: Host): void {
  if (!host.switches.tablesGrow || host.model.sheet(table.sheetId).protection.protected) return;
  growRight(table, written, host);
  growDown(table, written, host);
}

function growDown(table: TableModel, written: Rect, host: Host): void {
  const below = table.rect.row + table.rect.rows;
  const shared = intersection(written, { ...table.rect, row: below, rows: written.row + written.rows - below });
  if (table.hasTotals || !shared || written.row > below) return;
  if (!canTake(table, shared, { ...table.rect, rows: table.rect.rows + shared.rows }, host)) return;
  changeTable(table, host, () => {
    table.rect = { ...table.rect, rows: table.rect.rows + shared.rows };
    table.isEmpty = false;
  });
  spreadLooks(table, below, shared.rows, host);
  fillEmptyCells(table, { ...table.rect, row: below, rows: shared.rows }, host);
}

/** Typed beside the headers, the text is the new column's name; beside a row, Excel makes one up. */
function growRight(table: TableModel, written: Rect, host: Host): void {
  const { rect } = table;
  const beside = rect.column + rect.columns;
  const rows = table.hasTotals ? rect.rows - 1 : rect.rows;
  const columns = written.column + written.columns - beside;
  const shared = intersection(written, { ...rect, rows, column: beside, columns });
  if (!shared || written.column > beside) return;
  const grown = { ...rect, columns: rect.columns + columns };
  if (!canTake(table, shared, grown, host)) return;
  changeTable(table, host, () => {
    // No header can hold a tab: the names come from the headers right away.
    for (let added = 0; added < columns; added += 1) table.columns.push(newColumn(table, `\t${added}`));
    table.rect = grown;
  });
  if (table.hasHeaders) namesFromHeaders(table, host);
  else nameByPlace(table, host);
  const body = intersection(bodyRect(table), shared);
  if (body && !isBlank(host, table.sheetId, body)) table.isEmpty = false;
}

function nameByPlace(table: TableModel, host: Host): void {
  const word = host.locale.startsWith("nl") ? "Kolom" : "Column";
  changeTable(table, host, () =>
    table.columns.forEach((column, place) => {
      if (column.name.startsWith("\t")) column.name = `${word}${place + 1}`;
    }),
  );
}

/** Whether cells may join: the first of them is not blank, and nothing that a table can't hold would come to lie in it. */
function canTake(table: TableModel, joining: Rect, grown: Rect, host: Host): boolean {
  const [[first] = []] = host.engine.read(table.sheetId, { ...joining, rows: 1, columns: 1 });
  if (!first || isNothing(first)) return false;
  const isTaken = host.tablesAt(table.sheetId, grown).some((each) => each !== table);
  const isMerged = host.model.sheet(table.sheetId).kept.merged.some((each) => intersection(each, grown));
  return !isTaken && !isMerged;
}

/** Calculated columns fill new rows where nothing was put. */
export function fillEmptyCells(table: TableModel, rows: Rect, host: Host): void {
  for (let row = rows.row; row < rows.row + rows.rows; row += 1)
    table.columns.forEach(({ calculated }, place) => {
      const cell = { row, column: table.rect.column + place, rows: 1, columns: 1 };
      if (calculated !== null && isBlank(host, table.sheetId, cell))
        host.engine.write(table.sheetId, cell, [[calculatedInput(table, calculated, row)]]);
    });
}
