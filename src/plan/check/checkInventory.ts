import type { Letter } from "../../letter/letter";
import { parseReference } from "../address";
import { hasPlace, isMarked, missingIn } from "../inventory/compareWitnesses";
import type { InventoryItem } from "../inventory/Inventory";
import { inventoryName, inventoryWords } from "../inventory/inventoryWords";
import { finding, type CheckFinding } from "./CheckFinding";
import type { Everything } from "./Everything";

/**
 * Whether names and inventory say the same of what ought to be there. What neither leads to any more is told where such things
 * are looked at: tables, scenarios, frozen stands, comparisons.
 */
export function checkInventory(letter: Letter, { state, inventory, tables }: Everything): readonly CheckFinding[] {
  const missing = missingIn(letter, state, inventory, tables);
  if (inventory === null)
    return missing.length === 0
      ? []
      : [finding("inventoryLost", [inventoryWords.sheet], { sheet: inventoryWords.sheet })];
  const present = new Map(state.names.map(({ name, formula }) => [name.toLowerCase(), parseReference(formula)]));
  const isNamed = present.get(inventoryName.toLowerCase());
  // Tables of the letter: told with their other names.
  const unmarked = inventory.items.filter(
    (item) => isMarked(item) && item.kind !== "table" && hasPlace(item, state) && !present.get(item.id.toLowerCase()),
  );
  return [
    ...(isNamed ? [] : [finding("markLost", [inventoryWords.sheet], { sheet: inventory.sheet })]),
    ...unmarked.map(({ what, area }) => finding("markLost", [what], { sheet: area?.sheet ?? null })),
    ...missing.map(({ what, sheet }) => finding("inventoryBehind", [what], { sheet })),
    ...(inventory.unread ?? []).map((row) =>
      finding("inventoryUnread", [String(row)], { sheet: inventory.sheet, cell: `A${row}` }),
    ),
    ...inventory.items
      .filter((item) => item.kind === "sources" && !hasPlace(item, state))
      .map(({ sheet }) => finding("sourcesLost", [sheet], { sheet })),
  ];
}

/** Where an item stands, or stood when it was put there. */
export function lastSheet({ area, sheet }: InventoryItem): string | null {
  return area?.sheet ?? (sheet === "" ? null : sheet);
}
