import type { Engine } from "../engine/Engine";
import { Tables } from "../engine/Tables";
import type { TableFile } from "../xlsx/TableFile";
import type { SheetFile } from "../xlsx/WorkbookFile";
import { bodyRect, engineTable, newTable, type TableModel } from "./TableModel";
import type { WorkbookModel } from "./WorkbookModel";

/** Everything that formulas may refer to as a table. */
export function tablesOfModel({ tables }: WorkbookModel): Tables {
  const all = new Tables();
  for (const table of tables) all.put(engineTable(table));
  return all;
}

/** The tables of a sheet, for a file. */
export function tableFiles(model: WorkbookModel, sheetId: string, all: Tables): TableFile[] {
  return model.tables
    .filter((table) => table.sheetId === sheetId)
    .map((table) => {
      const { name, rect, hasHeaders, hasTotals, isEmpty, style } = table;
      const { firstColumn, lastColumn, bandedRows, bandedColumns, filterButton } = table;
      const place = { ...bodyRect(table), sheetId };
      return {
        ...{
          name,
          rect,
          hasHeaders,
          hasTotals,
          isEmpty,
          firstColumn,
          lastColumn,
          bandedRows,
          bandedColumns,
          filterButton,
        },
        style: style === "" ? null : style,
        columns: table.columns.map((column) => ({
          name: column.name,
          calculated: column.calculated === null ? null : all.inFull(column.calculated, place),
        })),
      };
    });
}

/** Makes the tables of a file known, before its names and cells: these may refer to them. */
export function openTables(
  sheets: readonly SheetFile[],
  idOf: (sheet: number) => string,
  engine: Engine,
  model: WorkbookModel,
): void {
  const made = sheets.flatMap((sheet, at) => sheet.tables.map((table) => openTable(table, idOf(at), model)));
  for (const table of made) engine.setTable(engineTable(table));
  const all = tablesOfModel(model);
  for (const table of made) {
    const place = { ...bodyRect(table), sheetId: table.sheetId };
    for (const column of table.columns)
      if (column.calculated !== null) column.calculated = all.shown(all.stored(column.calculated, place), place);
  }
}

function openTable(file: TableFile, sheetId: string, model: WorkbookModel): TableModel {
  const { columns, style, ...rest } = file;
  model.tablesMade += 1;
  const table: TableModel = {
    ...newTable(`{table-${model.tablesMade}}`, file.name, sheetId, file.rect),
    ...rest,
    style: style ?? "",
    columns: columns.map(({ name, calculated }, place) => ({ id: place + 1, name, calculated })),
    columnsMade: columns.length,
  };
  model.tables.push(table);
  return table;
}
