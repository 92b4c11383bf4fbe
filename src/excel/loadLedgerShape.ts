import type { LedgerAndLines } from "../plan/scenario/refreshConfirmColumn";
import { excelTables } from "../plan/scenario/excelTables";
import type { TablePlace } from "../plan/inventory/knownItems";
import { loadFiltered } from "./loadFiltered";

/**
 * Asks how the ledger is made up, and which numbers its lines have: no more than Bijwerken needs.
 * @param places the workbook's tables, as they are known by then
 * @returns reads the answer, after the next sync; null where there is no ledger
 */
export function loadLedgerShape(
  { workbook }: Excel.RequestContext,
  places: readonly TablePlace[],
): () => LedgerAndLines | null {
  const placed = (wanted: string) => places.find(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const [ledger, lines] = [placed(excelTables.ledger), placed(excelTables.lines)];
  if (!ledger || !lines) return () => null;
  const load = (name: string) => {
    const table = workbook.tables.getItem(name).load("showHeaders");
    return { table, columns: table.columns.load("items/name"), body: table.getDataBodyRange() };
  };
  const [rows, listed] = [load(ledger.name), load(lines.name)];
  rows.body.load("rowIndex, columnIndex, rowCount");
  listed.body.load("values");
  const isFiltered = loadFiltered(rows.table);
  return () => ({
    ledger: {
      ...ledger,
      ...{ row: rows.body.rowIndex - 1, column: rows.body.columnIndex, isFiltered: isFiltered() },
      header: rows.columns.items.map(({ name }) => name),
      rows: rows.body.rowCount,
      hasHeader: rows.table.showHeaders,
    },
    lines: {
      ...lines,
      header: listed.columns.items.map(({ name }) => name),
      values: listed.body.values as unknown[][],
    },
  });
}
