import type { Letter } from "../../letter/letter";
import { parseReference } from "../address";
import type { WorkbookState } from "../WorkbookState";
import type { Inventory, InventoryItem, InventoryKind } from "./Inventory";
import { keyOf } from "./inventoryRows";
import { knownItems, type TablePlace } from "./knownItems";

/** What has a hidden name of its own. */
const marked: readonly InventoryKind[] = ["table", "overview", "scenario", "frozen", "comparison"];

export function isMarked({ kind }: Pick<InventoryItem, "kind">): boolean {
  return marked.includes(kind);
}

/** Whether the formula beside an item still leads to a sheet. */
export function hasPlace({ area }: InventoryItem, { sheets }: Pick<WorkbookState, "sheets">): boolean {
  return area !== null && sheets.some(({ name }) => name.toLowerCase() === area.sheet.toLowerCase());
}

/** What names, tables and sheets know of ours and the inventory does not. */
export function missingIn(
  letter: Letter,
  state: WorkbookState,
  inventory: Inventory | null,
  tables: readonly TablePlace[],
): readonly InventoryItem[] {
  const listed = new Set((inventory?.items ?? []).map(keyOf));
  return knownItems(letter, state, tables).filter((item) => !listed.has(keyOf(item)));
}

/** What the inventory knows and neither its place nor a name, nor a table, leads to any more. A line of her own has no place. */
export function notFound(item: InventoryItem, state: WorkbookState, tables: readonly TablePlace[]): boolean {
  const { kind, id } = item;
  // A copy is made to be moved away.
  if (kind === "ownLine" || kind === "copy") return false;
  if (kind === "book") return !tables.some(({ name }) => name.toLowerCase() === id.toLowerCase());
  if (hasPlace(item, state)) return false;
  return !knownPlaces(state).has(id.toLowerCase());
}

function knownPlaces({ names, sheets }: WorkbookState): ReadonlySet<string> {
  return new Set(
    names.flatMap(({ name, formula }) => {
      const sheet = parseReference(formula)?.sheet.toLowerCase();
      return sheets.some((each) => each.name.toLowerCase() === sheet) ? [name.toLowerCase()] : [];
    }),
  );
}
