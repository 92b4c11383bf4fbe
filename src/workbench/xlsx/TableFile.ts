import type { Rect } from "../engine/Engine";

/** A table as a file holds it. Its cells, headers and totals included, are among the sheet's. */
export interface TableFile {
  readonly name: string;
  /** Headers and totals included. */
  readonly rect: Rect;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  /** In order; with headers their names are the headers' texts. */
  readonly columns: readonly TableColumnFile[];
  /** The only row is blank and counts for none. */
  readonly isEmpty: boolean;
  /** "TableStyleMedium2"; null for none. */
  readonly style: string | null;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
  readonly filterButton: boolean;
}

export interface TableColumnFile {
  readonly name: string;
  /** The formula of a calculated column, as in the table's first row. */
  readonly calculated: string | null;
}
