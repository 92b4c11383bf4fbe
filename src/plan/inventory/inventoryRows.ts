import { areaReference, parseReference } from "../address";
import type { Area, CellInput } from "../operation";
import type { Inventory, InventoryItem, InventoryKind } from "./Inventory";
import { headingRows, inventoryWords } from "./inventoryWords";

const { header, kinds } = inventoryWords;
const width = header.length;

export const headingCells: readonly (readonly CellInput[])[] = [header];

/**
 * An item as a row. Its place is a formula: rows and columns that are put in, and sheets that are renamed, move it along, and
 * a sheet that goes leaves #REF! in it.
 */
export function itemRow(item: InventoryItem): readonly CellInput[] {
  const { kind, id, what, sheet, area, rows, names } = item;
  const place = area === null ? null : { formula: `=ROWS(${areaReference(area).slice(1)})` };
  return [kinds[kind], id, what, sheet, place, rows, names];
}

/**
 * Reads the inventory; null where its header is not there. Rows that say nothing are left out.
 * @param formulas of the sheet's used range @param at where that begins
 */
export function readInventory(
  sheet: string,
  formulas: readonly (readonly unknown[])[],
  at: { readonly row: number; readonly column: number },
): Inventory | null {
  const top = formulas.findIndex((cells) => header.slice(0, 4).every((text, index) => cells[index] === text));
  if (top < 0) return null;
  const rows = formulas.slice(top + 1);
  const last = rows.reduce((found, cells, index) => (itemOf(cells) === null ? found : index), -1);
  // A later row about the same thing replaces an earlier one: rows are added without reading.
  const items = new Map(rows.flatMap((cells) => itemOf(cells) ?? []).map((item) => [keyOf(item), item]));
  const first = Math.max(0, at.row + top + 1 - headingRows);
  const area: Area = {
    sheet,
    row: first,
    column: at.column,
    rows: at.row + top + 2 + last - first,
    columns: width,
  };
  return { sheet, area, items: [...items.values()] };
}

/** What tells an item from all others, whatever its capitals. */
export function keyOf({ kind, id }: Pick<InventoryItem, "kind" | "id">): string {
  return `${kind} ${id.toLowerCase()}`;
}

function itemOf(cells: readonly unknown[]): InventoryItem | null {
  const kind = (Object.keys(kinds) as InventoryKind[]).find((each) => kinds[each] === cells[0]);
  const id = String(cells[1] ?? "").trim();
  if (!kind || id === "") return null;
  const place = /^=ROWS\((.+)\)$/i.exec(String(cells[4] ?? ""))?.[1];
  return {
    ...{ kind, id, what: String(cells[2] ?? ""), sheet: String(cells[3] ?? "") },
    area: place === undefined ? null : parseReference(`=${place}`),
    ...{ rows: Number(cells[5]) || 0, names: Number(cells[6]) || 0 },
  };
}
