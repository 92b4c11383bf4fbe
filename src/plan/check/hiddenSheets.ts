import type { Letter } from "../../letter/letter";
import type { InventoryItem } from "../inventory/Inventory";
import { knownItems } from "../inventory/knownItems";
import { excelTables } from "../scenario/excelTables";
import { finding, type CheckFinding } from "./CheckFinding";
import type { Everything } from "./Everything";

/** How a sheet is hidden: in the second way it isn't listed where sheets are unhidden. */
type Hidden = "Hidden" | "VeryHidden";

/**
 * Sheets of ours that the user doesn't see: what stands there is looked at, and counts, while she sees none of it. Lists and
 * inventory are hidden by us, and a copy to share is hers to put away.
 */
export function hiddenSheets(letter: Letter, everything: Everything): readonly CheckFinding[] {
  const { state, tables, inventory, scenarios } = everything;
  const items = [...knownItems(letter, state, tables), ...(inventory?.items ?? [])].filter(
    (item) => isToBeSeen(item) && (scenarios !== null || isOfLetter(item)),
  );
  return state.sheets.flatMap(({ name, visibility }) => {
    if (visibility === "Visible") return [];
    const there = items.filter((item) => (item.area?.sheet ?? item.sheet).toLowerCase() === name.toLowerCase());
    const what = [...new Set(there.map((item) => item.what))];
    return what.length === 0 ? [] : [finding("sheetHidden", [visibility satisfies Hidden, ...what], { sheet: name })];
  });
}

/** Whether a sheet is hidden, in whatever way. */
export function isHidden({ state }: Pick<Everything, "state">, sheet: string): boolean {
  return state.sheets.some(
    ({ name, visibility }) => name.toLowerCase() === sheet.toLowerCase() && visibility !== "Visible",
  );
}

function isToBeSeen({ kind, id }: InventoryItem): boolean {
  if (kind === "book") return id.toLowerCase() !== excelTables.lines.toLowerCase();
  return kind !== "ownLine";
}

function isOfLetter({ kind }: InventoryItem): boolean {
  return kind === "table" || kind === "overview" || kind === "sources";
}
