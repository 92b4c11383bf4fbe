import type { EngineTable, Rect } from "./Engine";
import type { Grid } from "./Grid";
import type { TablePlace } from "./liveTables";
import { renewTableNames } from "./names";
import { areaName, storedReference, wideName } from "./storedReference";
import type { TableArea, TableReference } from "./TableReference";
import { forgetReadFormulas } from "./readFormulas";
import { areaRects, tableRange } from "./tableRange";
import { type FormulaPlace, renamedColumn } from "./Tables";
import { ISuperTableService, RemoveSuperTableMutation, SetRangeValuesMutation, SetSuperTableMutation } from "./univer";

type Rewrite = (reference: TableReference, place: FormulaPlace | null) => string;

/** Makes a table known to formulas, or tells how it stands now; references follow. */
export function setTable(grid: Grid, table: EngineTable, before?: EngineTable): void {
  const isRenamed = before && (before.name !== table.name || before.columns.join("\n") !== table.columns.join("\n"));
  if (isRenamed) {
    rewrite(grid, before, (reference) => {
      const [first, last] = [reference.first, reference.last].map((name) => name && renamedColumn(name, before, table));
      if (reference.first !== null && (!first || !last)) return "#REF!";
      return storedReference({ ...reference, table, first: first ?? null, last: last ?? null });
    });
  }
  if (before && before.name !== table.name) forget(grid, before);
  grid.tables.put(table, before);
  for (const [area, rect] of Object.entries(areaRects(table)) as [TableArea, Rect | null][]) {
    if (rect) register(grid, table, area, rect);
    else grid.mutate(RemoveSuperTableMutation.id, { tableName: areaName(table, area) });
  }
  // Formulas that were read stay good where a table only moves or grows; others may have found it missing, or otherwise.
  if (!before || isRenamed || before.hasHeaders !== table.hasHeaders || before.hasTotals !== table.hasTotals)
    forgetReadFormulas();
  renewTableNames(grid);
}

/** Takes a table away: references become #REF!, or (`asRanges`) what they stood for. */
export function removeTable(grid: Grid, table: EngineTable, asRanges: boolean): void {
  rewrite(grid, table, (reference, place) => (asRanges ? tableRange(grid, reference, place) : "#REF!"));
  forget(grid, table);
  grid.tables.drop(table);
  renewTableNames(grid);
}

function register(grid: Grid, table: EngineTable, area: TableArea, rect: Rect): void {
  // Univer takes the first row of a table for its headers.
  const above = area === "data" || area === "thisRow" ? 1 : 0;
  const tableName = areaName(table, area);
  const place: TablePlace = {
    sheetId: table.sheetId,
    range: {
      startRow: rect.row - above,
      endRow: rect.row + rect.rows - 1,
      startColumn: rect.column,
      endColumn: rect.column + rect.columns - 1,
    },
    titleMap: new Map(table.columns.map((column, at) => [wideName(column), at])),
  };
  const known = grid.injector.get(ISuperTableService).getTable(grid.unitId, tableName);
  grid.mutate(SetSuperTableMutation.id, { tableName, reference: known ? Object.assign(known, place) : place });
}

function forget(grid: Grid, table: EngineTable): void {
  forgetReadFormulas();
  for (const area of Object.keys(areaRects(table)) as TableArea[])
    grid.mutate(RemoveSuperTableMutation.id, { tableName: areaName(table, area) });
}

/** Rewrites every formula and name that refers to a table. */
function rewrite(grid: Grid, table: EngineTable, change: Rewrite): void {
  const wide = wideName(table.name);
  const changed = (stored: string, place: FormulaPlace | null) =>
    grid.tables.replace(stored, (reference, text) =>
      reference.table.name === table.name ? change(reference, place) : text,
    );
  for (const sheet of grid.book.getSheets()) {
    const sheetId = sheet.getSheetId();
    const cellValue: Record<number, Record<number, object>> = {};
    grid
      .model(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const stored =
          cell?.f || cell?.si ? grid.formulas.getFormulaStringByCell(row, column, sheetId, grid.unitId) : null;
        if (stored?.includes(wide))
          (cellValue[row] ??= {})[column] = { f: changed(stored, { sheetId, row, column }), si: null };
      });
    if (Object.keys(cellValue).length > 0) grid.mutate(SetRangeValuesMutation.id, { subUnitId: sheetId, cellValue });
  }
  for (const [name, stored] of [...grid.tableNames]) grid.tableNames.set(name, changed(stored, null));
}
