import { parseReference } from "../plan/address";
import type { ChangedCell } from "../plan/Journal";
import { cellsInTable } from "../plan/journal/cellsInTable";
import { rowMark } from "../plan/rowMark";
import { putCells } from "./putCells";

/** Puts cells back where they stand by now; what holds something else than we put there is left as it is. Syncs. */
export async function putCellsBack(context: Excel.RequestContext, cells: readonly ChangedCell[]): Promise<void> {
  if (cells.length === 0) return;
  const { tables, names, worksheets } = context.workbook;
  tables.load("items/name");
  names.load("items/name, items/formula");
  await context.sync();
  const found = cells.flatMap((cell): { readonly cell: ChangedCell; readonly range: Excel.Range }[] => {
    if ("table" in cell) {
      const table = tables.items.find(({ name }) => name === cell.table);
      return table ? [{ cell, range: table.getRange().load("values") }] : [];
    }
    const area = parseReference(String(names.items.find(({ name }) => name === cell.name)?.formula ?? ""));
    if (!area) return [];
    const range = worksheets.getItem(area.sheet).getRangeByIndexes(area.row, area.column, 1, 1);
    return [{ cell, range: range.load("values") }];
  });
  await context.sync();
  for (const { cell, range } of found) {
    const values = range.values as unknown[][];
    for (const [row, column] of "table" in cell ? cellsInTable(cell, values) : ([[0, 0]] as const))
      if (rowMark([values[row]?.[column]]) === rowMark([cell.ours]))
        putCells(range.getRow(row).getColumn(column), [[cell.before]]);
  }
  await context.sync();
}
