import type { CellInput } from "../engine/Engine";
import { headerRect, totalsRect, type TableModel } from "../model/TableModel";
import type { Host } from "./Host";
import { changeTable, isBlank, shiftCells } from "./tableState";

/** Shows or hides a table's headers or its totals. */
export async function setShown(
  table: TableModel,
  band: "headers" | "totals",
  isShown: boolean,
  host: Host,
): Promise<void> {
  host.assertWritable(table.sheetId, table.rect);
  if (band === "headers" && isShown !== table.hasHeaders) showHeaders(table, isShown, host);
  if (band === "totals" && isShown !== table.hasTotals) await showTotals(table, isShown, host);
}

/** The row itself stays blank where headers are hidden; it is in use again where they are shown. */
function showHeaders(table: TableModel, isShown: boolean, host: Host): void {
  const { rect, sheetId } = table;
  const row = isShown ? rect.row - 1 : rect.row;
  const inputs = table.columns.map(({ name }): CellInput =>
    isShown ? { kind: "value", value: name } : { kind: "empty" },
  );
  changeTable(table, host, () => {
    table.hasHeaders = isShown;
    table.rect = { ...rect, row: isShown ? row : row + 1, rows: rect.rows + (isShown ? 1 : -1) };
  });
  host.engine.write(sheetId, isShown ? headerRect(table) : { ...rect, rows: 1 }, [inputs]);
}

/** As Excel: a word in the first column, the last one added up where it holds numbers and counted otherwise. */
async function showTotals(table: TableModel, isShown: boolean, host: Host): Promise<void> {
  const { rect, sheetId } = table;
  if (!isShown) {
    const row = totalsRect(table);
    host.engine.write(sheetId, row, [table.columns.map((): CellInput => ({ kind: "empty" }))]);
    changeTable(table, host, () => {
      table.hasTotals = false;
      table.rect = { ...rect, rows: rect.rows - 1 };
    });
    return;
  }
  const row = { ...rect, row: rect.row + rect.rows, rows: 1 };
  if (!isBlank(host, sheetId, row)) await shiftCells(host, sheetId, row, "Down");
  await host.settle();
  const last = table.columns.at(-1)?.name ?? "";
  const cells = host.engine.read(sheetId, {
    ...rect,
    row: row.row - 1,
    column: rect.column + rect.columns - 1,
    rows: 1,
    columns: 1,
  });
  const kind = typeof cells[0]?.[0]?.value === "number" ? 109 : 103;
  changeTable(table, host, () => {
    table.hasTotals = true;
    table.rect = { ...rect, rows: rect.rows + 1 };
  });
  const escaped = last.replace(/[[\]#'@]/g, "'$&");
  const inputs = table.columns.map((_column, place): CellInput | null => {
    if (place === table.columns.length - 1) return { kind: "formula", formula: `=SUBTOTAL(${kind},[${escaped}])` };
    return place === 0 ? { kind: "value", value: host.locale.startsWith("nl") ? "Totaal" : "Total" } : null;
  });
  host.engine.write(sheetId, row, [inputs]);
}
