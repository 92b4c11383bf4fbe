import { areaReference, parseReference, sheetRows } from "../address";
import { literal, readSchema, shape, text, whole } from "../kept/schema";
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
  const unread = rows.flatMap((cells, index) =>
    index <= last && itemOf(cells) === null && cells.slice(0, width).some((cell) => cell !== "" && cell !== null)
      ? [at.row + top + 2 + index]
      : [],
  );
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
  return { sheet, area, items: [...items.values()], ...(unread.length > 0 ? { unread } : {}) };
}

/** What tells an item from all others, whatever its capitals. */
export function keyOf({ kind, id }: Pick<InventoryItem, "kind" | "id">): string {
  return `${kind} ${id.toLowerCase()}`;
}

/** Numbers and texts as programs leave them: one that saves "12" for 12 says the same. */
const itemSchema = shape({
  kind: literal(...(Object.keys(kinds) as InventoryKind[])),
  id: text(400),
  what: text(2_000),
  sheet: text(31),
  place: text(400),
  rows: whole(0, sheetRows),
  names: whole(0, 200_000),
});

function itemOf(cells: readonly unknown[]): InventoryItem | null {
  const said = (at: number) => String(cells[at] ?? "");
  const read = readSchema(itemSchema, {
    kind: Object.keys(kinds).find((each) => kinds[each as InventoryKind] === cells[0]),
    ...{ id: said(1).trim(), what: said(2), sheet: said(3), place: said(4) },
    ...{ rows: Number(said(5)), names: Number(said(6)) },
  });
  if (read.kind === "wrong" || read.value.id === "") return null;
  const { place, ...item } = read.value;
  // A copy to share without what it was made of could never be told to be old.
  if (item.kind === "copy" && !copyShape.test(item.what)) return null;
  const area = /^=ROWS\((.+)\)$/i.exec(place)?.[1];
  return { ...item, area: area === undefined ? null : parseReference(`=${area}`) };
}

const copyShape = /^S\d+ · \S+$/;
