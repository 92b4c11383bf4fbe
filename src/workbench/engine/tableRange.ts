import type { EngineTable, Rect } from "./Engine";
import type { Grid } from "./Grid";
import type { TableArea, TableReference } from "./TableReference";
import type { FormulaPlace } from "./Tables";

/** The rectangle of each area of a table; null where the table has none. */
export function areaRects({ rect, hasHeaders, hasTotals }: EngineTable): Record<TableArea, Rect | null> {
  const last = rect.row + rect.rows - (hasTotals ? 1 : 0);
  const first = rect.row + (hasHeaders ? 1 : 0);
  const rows = (from: number, to: number): Rect => ({ ...rect, row: from, rows: to - from });
  return {
    data: rows(first, last),
    thisRow: rows(first, last),
    headers: hasHeaders ? rows(rect.row, first) : null,
    totals: hasTotals ? rows(last, last + 1) : null,
    all: rect,
    headersData: rows(rect.row, last),
    dataTotals: rows(first, rect.row + rect.rows),
  };
}

/** The range that a structured reference stands for, as a formula has it: "'Blad1'!$C$3:$C$5". */
export function tableRange(grid: Grid, reference: TableReference, place: FormulaPlace | null): string {
  const { table, area, first, last } = reference;
  const rect = areaRects(table)[area];
  if (!rect || (area === "thisRow" && !place)) return "#REF!";
  const column = (name: string | null, otherwise: number) =>
    table.rect.column + (name === null ? otherwise : table.columns.indexOf(name));
  const left = column(first, 0);
  const right = column(last, table.columns.length - 1);
  const top = area === "thisRow" ? (place?.row ?? 0) : rect.row;
  const bottom = area === "thisRow" ? top : rect.row + rect.rows - 1;
  const lock = area === "thisRow" ? "" : "$";
  const corner = (row: number, at: number) => `$${letters(at)}${lock}${row + 1}`;
  const sheet = `'${grid.sheet(table.sheetId).getSheetName().replaceAll("'", "''")}'!`;
  return sheet + corner(top, left) + (top === bottom && left === right ? "" : `:${corner(bottom, right)}`);
}

function letters(column: number): string {
  const head = Math.floor(column / 26);
  return (head > 0 ? letters(head - 1) : "") + String.fromCharCode(65 + (column % 26));
}
