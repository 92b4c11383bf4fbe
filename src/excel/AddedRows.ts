/** Rows that were written at a table's end without coming in it. */
export interface LeftOutside {
  readonly table: string;
  /** As they are numbered on the sheet, from 1, both included. */
  readonly first: number;
  readonly last: number;
}

/**
 * Where the last row of a table was before rows were added and where it is after it, asked in the same batch: Excel was seen to
 * write rows below a table without taking them in, https://github.com/OfficeDev/office-js/issues/3191
 */
export interface AddedRows {
  readonly table: string;
  readonly count: number;
  readonly before: Excel.Range;
  readonly after: Excel.Range;
}

/** What of them is not in the table; after the sync of their batch. */
export function leftOutside({ table, count, before, after }: AddedRows): readonly LeftOutside[] {
  const missing = before.rowIndex + count - after.rowIndex;
  if (missing <= 0) return [];
  const first = after.rowIndex + 2;
  return [{ table, first, last: first + missing - 1 }];
}
