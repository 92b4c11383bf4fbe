import { parseReference } from "../plan/address";
import type { Inventory } from "../plan/inventory/Inventory";
import { readInventory } from "../plan/inventory/inventoryRows";
import { inventoryName, inventoryWords } from "../plan/inventory/inventoryWords";
import type { WorkbookState } from "../plan/WorkbookState";

/**
 * Asks before a sync what the inventory says, and answers after it; null where there is none. Its sheet is found by its hidden
 * name or, where that is lost, by what the sheet is called.
 */
export function loadInventory(
  context: Excel.RequestContext,
  { names, sheets }: Pick<WorkbookState, "names" | "sheets">,
): () => Inventory | null {
  const name = names.find((each) => each.name.toLowerCase() === inventoryName.toLowerCase());
  const marked = name ? parseReference(name.formula)?.sheet.toLowerCase() : undefined;
  const sheet =
    sheets.find((each) => each.name.toLowerCase() === marked) ??
    sheets.find((each) => each.name.toLowerCase().startsWith(inventoryWords.sheet.toLowerCase()));
  if (!sheet) return () => null;
  const used = context.workbook.worksheets
    .getItem(sheet.name)
    .getUsedRangeOrNullObject(true)
    .load("formulas, rowIndex, columnIndex");
  return () =>
    used.isNullObject
      ? null
      : readInventory(sheet.name, used.formulas as unknown[][], { row: used.rowIndex, column: used.columnIndex });
}
