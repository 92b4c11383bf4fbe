import { overlap } from "./checkCells";
import { isAllowedName } from "./allowedName";
import { cellReference, MAX_COLUMNS } from "./reference";
import type { TableFile } from "./TableFile";
import type { SheetFile, WorkbookFile } from "./WorkbookFile";
import { XlsxError } from "./XlsxError";

/** Throws an `XlsxError` for tables that Excel would take out of the file ("repair"). */
export function checkTables(file: WorkbookFile): void {
  const taken = new Set(file.names.filter(({ scope }) => scope === null).map(({ name }) => name.toLowerCase()));
  for (const sheet of file.sheets) {
    const cells = sheet.tables.length > 0 ? textsOf(sheet) : new Map<number, unknown>();
    sheet.tables.forEach((table, at) => {
      const place = `Sheet "${sheet.name}", table "${table.name}"`;
      if (!isAllowedName(table.name)) throw new XlsxError(`${place}: Excel does not allow this name.`);
      if (taken.has(table.name.toLowerCase())) throw new XlsxError(`${place}: the name stands twice in the workbook.`);
      taken.add(table.name.toLowerCase());
      checkShape(table, place);
      checkColumns(table, cells, place);
      if (
        [...sheet.tables.slice(0, at), ...sheet.merged.map((rect) => ({ rect }))].some((other) =>
          overlap(other.rect, table.rect),
        )
      )
        throw new XlsxError(`${place}: it overlaps another table or merged cells.`);
      const array = sheet.cells.find(
        (cell) => cell.array !== null && overlap({ ...cell, rows: 1, columns: 1 }, table.rect),
      );
      if (array)
        throw new XlsxError(
          `${place}: ${cellReference(array.row, array.column)} fills more cells, which no table allows.`,
        );
    });
  }
}

function checkShape({ rect, hasHeaders, hasTotals, columns }: TableFile, place: string): void {
  if (columns.length !== rect.columns) throw new XlsxError(`${place}: it has not as many columns as names for them.`);
  if (rect.rows < 1 + (hasHeaders ? 1 : 0) + (hasTotals ? 1 : 0))
    throw new XlsxError(`${place}: it has no row of data.`);
}

function checkColumns(table: TableFile, cells: ReadonlyMap<number, unknown>, place: string): void {
  const names = new Set<string>();
  table.columns.forEach(({ name }, at) => {
    if (name === "" || name.length > 255) throw new XlsxError(`${place}: "${name}" is not a name for a column.`);
    if (names.has(name.toLowerCase())) throw new XlsxError(`${place}: two columns are called "${name}".`);
    names.add(name.toLowerCase());
    const text = cells.get(table.rect.row * MAX_COLUMNS + table.rect.column + at);
    if (table.hasHeaders && text !== name)
      throw new XlsxError(
        `${place}: the header of column "${name}" must be that text, not ${JSON.stringify(text ?? null)}.`,
      );
  });
}

function textsOf(sheet: SheetFile): Map<number, unknown> {
  const rows = new Set(sheet.tables.map(({ rect }) => rect.row));
  return new Map(
    sheet.cells
      .filter(({ row }) => rows.has(row))
      .map(({ row, column, value, formula }) => [row * MAX_COLUMNS + column, formula === null ? value : null]),
  );
}
