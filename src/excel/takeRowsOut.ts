import type { TableRows, WrittenRows } from "../plan/Journal";
import { rowsInTable } from "../plan/journal/rowsInTable";
import { Batch } from "./Batch";
import { loadFiltered } from "./loadFiltered";
import { perform } from "./perform";
import { putCells } from "./putCells";
import { TableFiltered } from "./TableFiltered";

type Rows = TableRows | WrittenRows;
type Values = readonly (readonly unknown[])[];

/** Takes the rows out that are there: all of a table's together, since each that goes moves the others up. Syncs. */
export async function takeRowsOut(context: Excel.RequestContext, rows: readonly Rows[]): Promise<void> {
  if (rows.length === 0) return;
  const { tables } = context.workbook;
  const names = [...new Set(rows.map(({ table }) => table))];
  const present = names.map((name) => ({ name, found: tables.getItemOrNullObject(name).load("name") }));
  await context.sync();
  const loaded = present.flatMap(({ name, found }) =>
    found.isNullObject
      ? []
      : [{ name, range: found.getRange().load("values, worksheet/name"), isFiltered: loadFiltered(found) }],
  );
  await context.sync();
  const batch = new Batch(context);
  for (const { name, range, isFiltered } of loaded) {
    const values = range.values as unknown[][];
    const wanted = rows.filter(({ table }) => table === name);
    const found = [...new Set(wanted.flatMap((each) => rowsInTable(values, each)))];
    if (found.length > 0 && isFiltered()) throw new TableFiltered(range.worksheet.name);
    // A table keeps one row: it is emptied.
    const all = found.length > 0 && found.length === values.length - 1;
    if (all) emptyRow(range, values, wanted);
    perform(batch, { kind: "removeRows", table: name, match: {}, rows: all ? found.filter((row) => row > 0) : found });
  }
  await context.sync();
}

/** As it was before; what is worked out of it stays where that is not known. */
function emptyRow(range: Excel.Range, [header = []]: Values, wanted: readonly Rows[]): void {
  const written = wanted.flatMap((each) => ("marks" in each ? [each] : []));
  const row = range.getRow(1);
  const emptied = written.flatMap((each) => (each.emptied ? [each.emptied] : []))[0];
  if (emptied && emptied.length === header.length) return putCells(row, [emptied]);
  if (written.length === 0) return row.clear("Contents");
  const places = new Set(written.flatMap((each) => each.header.map((name) => header.indexOf(name))));
  for (const place of places) if (place >= 0) row.getColumn(place).clear("Contents");
}
