import { bodyRect, engineTable, headerRect, headerTexts, newColumn, type TableModel } from "../model/TableModel";
import { shiftFormula } from "../xlsx/shiftFormula";
import type { Host } from "./Host";

/** Takes a new table into the workbook: its headers become text, formulas that fill a column the column's. */
export function startTable(table: TableModel, host: Host): void {
  const header = headerRect(table);
  const [cells = []] = host.engine.read(table.sheetId, header);
  const texts = headerTexts(
    cells.map((cell) => cell.error ?? cell.value),
    host.locale,
  );
  host.engine.write(table.sheetId, header, [texts.map((value) => ({ kind: "value", value }))]);
  table.columns = texts.map((text) => newColumn(table, text));
  host.model.tables.push(table);
  host.engine.setTable(engineTable(table));
  host.tell({
    kind: "table",
    what: "TableAdded",
    sheetId: table.sheetId,
    tableId: table.id,
    tableName: table.name,
    by: "addIn",
  });
  const body = host.engine.read(table.sheetId, bodyRect(table));
  table.columns.forEach((column, place) => {
    const formulas = body.map((row, down) => {
      const formula = row[place]?.formula;
      return formula ? `=${shiftFormula(formula.slice(1), -down, 0)}` : null;
    });
    const [first = null] = formulas;
    column.calculated = formulas.every((each) => each === first) ? first : null;
  });
}
