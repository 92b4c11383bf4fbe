import type { Rect } from "../engine/Engine";
import { intersection } from "../model/address";
import { bodyRect, headerRect, type TableModel } from "../model/TableModel";
import { shiftFormula } from "../xlsx/shiftFormula";
import { fillEmptyCells, growTable } from "./growTable";
import type { Host } from "./Host";
import { calculatedInput, isBlank, isNothing, namesFromHeaders } from "./tableState";

/**
 * What Excel's tables do when something has been put into cells, by a user or by an add-in: headers stay text, cells right
 * under or beside a table join it, and a formula in an empty column becomes that of the whole column.
 */
export function afterWrite(host: Host, sheetId: string, rect: Rect): void {
  for (const table of host.model.tables.filter((each) => each.sheetId === sheetId)) {
    if (table.hasHeaders && intersection(headerRect(table), rect)) namesFromHeaders(table, host);
    growTable(table, rect, host);
    const body = intersection(bodyRect(table), rect);
    if (!body) continue;
    if (table.isEmpty && !isBlank(host, sheetId, body)) {
      table.isEmpty = false;
      fillEmptyCells(table, body, host);
    }
    if (host.switches.columnsCalculate) followColumns(table, body, host);
  }
}

/**
 * A formula in a column that holds nothing else, or only the column's own formula, becomes the column's: Excel fills it in
 * everywhere, and of several formulas the last one wins, for an add-in too.
 * https://github.com/OfficeDev/office-js/issues/6745
 * https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
 */
function followColumns(table: TableModel, written: Rect, host: Host): void {
  const body = bodyRect(table);
  for (let column = written.column; column < written.column + written.columns; column += 1) {
    const model = table.columns[column - table.rect.column];
    if (!model) continue;
    const own = model.calculated;
    const cells = host.engine.read(table.sheetId, { ...body, column, columns: 1 }).map(([cell]) => cell);
    const isWritten = (at: number) => at >= written.row - body.row && at < written.row - body.row + written.rows;
    const last = cells.reduce((found, cell, at) => (isWritten(at) && cell?.formula ? at : found), -1);
    const formula = cells[last]?.formula;
    if (!formula) continue;
    const others = cells.filter((cell, at) => cell && !isNothing(cell) && (!isWritten(at) || cell.formula === null));
    const isFree = others.every((cell) => own !== null && cell?.formula === own);
    const made = `=${shiftFormula(formula.slice(1), -last, 0)}`;
    if (!isFree || made === own) continue;
    model.calculated = made;
    const inputs = cells.map((_cell, at) => [calculatedInput(table, made, body.row + at)]);
    host.engine.write(table.sheetId, { ...body, column, columns: 1 }, inputs);
  }
}
