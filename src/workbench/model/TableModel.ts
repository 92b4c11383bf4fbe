import type { EngineTable, Rect, Scalar } from "../engine/Engine";

export interface TableColumnModel {
  readonly id: number;
  /** The header's text. */
  name: string;
  /** The formula of a calculated column, as it stands in its cells; null for an ordinary column. */
  calculated: string | null;
}

/** A table as Excel keeps it. Its headers are text. */
export interface TableModel {
  readonly id: string;
  name: string;
  sheetId: string;
  /** Headers and totals included; at least one row of data. */
  rect: Rect;
  hasHeaders: boolean;
  hasTotals: boolean;
  columns: TableColumnModel[];
  /** Counts the columns that were ever made. */
  columnsMade: number;
  /** The only row is there to be filled in: the table counts no rows. */
  isEmpty: boolean;
  style: string;
  firstColumn: boolean;
  lastColumn: boolean;
  bandedRows: boolean;
  bandedColumns: boolean;
  filterButton: boolean;
  /** A filter of the user's hides rows. None is ever set here: a test says so. */
  isFiltered: boolean;
}

/** A table as formulas know it. */
export function engineTable({ name, sheetId, rect, hasHeaders, hasTotals, columns }: TableModel): EngineTable {
  return { name, sheetId, rect, hasHeaders, hasTotals, columns: columns.map((column) => column.name) };
}

export function headerRect({ rect }: TableModel): Rect {
  return { ...rect, rows: 1 };
}

/** The rows between headers and totals. */
export function bodyRect({ rect, hasHeaders, hasTotals }: TableModel): Rect {
  const above = hasHeaders ? 1 : 0;
  return { ...rect, row: rect.row + above, rows: rect.rows - above - (hasTotals ? 1 : 0) };
}

export function totalsRect({ rect }: TableModel): Rect {
  return { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
}

export function rowCount(table: TableModel): number {
  return table.isEmpty ? 0 : bodyRect(table).rows;
}

/** A new table as Excel makes it. */
export function newTable(id: string, name: string, sheetId: string, rect: Rect): TableModel {
  return {
    id,
    name,
    sheetId,
    rect,
    hasHeaders: true,
    hasTotals: false,
    columns: [],
    columnsMade: 0,
    isEmpty: false,
    style: "TableStyleMedium2",
    firstColumn: false,
    lastColumn: false,
    bandedRows: true,
    bandedColumns: false,
    filterButton: true,
    isFiltered: false,
  };
}

/** A column that is new in its table. */
export function newColumn(table: TableModel, name: string): TableColumnModel {
  table.columnsMade += 1;
  return { id: table.columnsMade, name, calculated: null };
}

/**
 * The texts of headers as Excel keeps them: empty ones get a name, the same again gets a number. No two are the same, also
 * where capitals make no difference.
 */
export function headerTexts(cells: readonly (Scalar | null)[], locale: string): string[] {
  const taken = new Set<string>();
  const word = locale.startsWith("nl") ? "Kolom" : "Column";
  return cells.map((cell, place) => {
    const plain = cell === null || cell === "" ? `${word}${place + 1}` : String(cell);
    let text = plain;
    for (let number = 2; taken.has(text.toLowerCase()); number += 1) text = `${plain}${number}`;
    taken.add(text.toLowerCase());
    return text;
  });
}
