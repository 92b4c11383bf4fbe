import type { Shift } from "../engine/Engine";
import { liesIn } from "../engine/liesIn";
import { landing, type MoveAct } from "../engine/references/StructuralAct";
import { shiftRect } from "../engine/shiftRect";
import { newColumn, type TableModel } from "../model/TableModel";
import type { Host } from "./Host";
import { changeTable, fillCalculated, isBlank, namesFromHeaders, spreadLooks } from "./tableState";

/** Tables move along, grow and shrink when rows or columns of their sheet come or go; what is wholly gone goes. */
export function shiftTables(host: Host, sheetId: string, shift: Shift): void {
  for (const table of host.model.tables.filter((each) => each.sheetId === sheetId)) {
    const rect = shiftRect(table.rect, shift);
    if (!rect) {
      host.removeTable(table, false);
    } else if (JSON.stringify(rect) !== JSON.stringify(table.rect)) {
      const { column } = table.rect;
      changeTable(table, host, () => {
        if (shift.axis === "column") shiftColumns(table, column, shift, host);
        table.rect = rect;
      });
      if (shift.axis === "row") afterRows(table, shift, host);
      else namesFromHeaders(table, host);
    }
  }
}

/**
 * A table that is cut whole goes along to where it is pasted; cut in part, its cells go and it stays. A table that is pasted
 * over whole is gone.
 */
export function moveTables(host: Host, act: MoveAct): void {
  const { sheet, from, to } = act;
  const target = landing(act);
  const going = host.model.tables.filter((each) => each.sheetId === sheet && liesIn(each.rect, from));
  for (const each of host.model.tables.filter((table) => table.sheetId === to.sheet && liesIn(table.rect, target)))
    if (!going.includes(each)) host.removeTable(each, false);
  for (const table of going)
    changeTable(table, host, () => {
      const { row, column } = table.rect;
      table.sheetId = to.sheet;
      table.rect = { ...table.rect, row: row - from.row + to.row, column: column - from.column + to.column };
    });
  for (const table of host.model.tables)
    if (!going.includes(table) && (table.sheetId === sheet || table.sheetId === to.sheet))
      namesFromHeaders(table, host);
}

/** A new row within has the column's formulas; where all are gone, one blank row stays. */
function afterRows(table: TableModel, { at, count }: Shift, host: Host): void {
  const { rect, sheetId } = table;
  if (count > 0 && at > rect.row && at < rect.row + rect.rows) {
    // Not yet: the engine is in the middle of it, and would put back what stood there.
    queueMicrotask(() => {
      spreadLooks(table, at, count, host);
      fillCalculated(table, at, count, host);
    });
  }
  const least = 1 + (table.hasHeaders ? 1 : 0) + (table.hasTotals ? 1 : 0);
  if (rect.rows >= least) return;
  const below = { ...rect, row: rect.row + rect.rows, rows: 1 };
  if (!isBlank(host, sheetId, below)) host.engine.insertRows(sheetId, below.row, 1);
  changeTable(table, host, () => {
    table.rect = { ...table.rect, rows: least };
    table.isEmpty = true;
  });
}

function shiftColumns(table: TableModel, first: number, { at, count }: Shift, host: Host): void {
  const gone = (place: number) => count < 0 && first + place >= at && first + place < at - count;
  const kept = table.columns.filter((_column, place) => !gone(place));
  const isWithin = count > 0 && at > first && at < first + table.columns.length;
  if (isWithin) {
    const word = host.locale.startsWith("nl") ? "Kolom" : "Column";
    const place = at - first;
    const made = Array.from({ length: count }, (_, index) => newColumn(table, `${word}${place + index + 1}`));
    kept.splice(place, 0, ...made);
  }
  table.columns = kept;
}
