import { cellXml } from "./cellXml";
import type { FileCell, RowFile, SheetFile } from "./WorkbookFile";
import type { WriteContext } from "./WriteContext";
import { type Attributes, element } from "./xml";

/** `<sheetData>`: rows in order, each with its cells in order. */
export function sheetDataXml(sheet: SheetFile, context: WriteContext): string {
  const cells = new Map<number, FileCell[]>();
  for (const cell of sheet.cells) {
    const row = cells.get(cell.row);
    if (row === undefined) cells.set(cell.row, [cell]);
    else row.push(cell);
  }
  const rows = new Map(sheet.rows.map((row) => [row.row, row]));
  const numbers = [...new Set([...cells.keys(), ...rows.keys()])].sort((one, other) => one - other);
  const content = numbers.map((number) => {
    const inOrder = (cells.get(number) ?? []).sort((one, other) => one.column - other.column);
    const xml = inOrder.map((cell) => cellXml(cell, context.styles.cellStyle(cell.style), sheet.name, context));
    return element("row", { r: number + 1, ...rowAttributes(rows.get(number) ?? null, context) }, xml);
  });
  return element("sheetData", {}, content);
}

function rowAttributes(row: RowFile | null, context: WriteContext): Attributes {
  if (row === null) return {};
  const style = context.styles.cellStyle(row.style);
  return {
    s: style === 0 ? null : style,
    customFormat: style !== 0 || null,
    ht: row.height,
    hidden: row.hidden || null,
    customHeight: row.height !== null || null,
    outlineLevel: row.outlineLevel === 0 ? null : row.outlineLevel,
    collapsed: row.collapsed || null,
  };
}
