import { parseReference } from "../plan/address";
import type { Inventory } from "../plan/inventory/Inventory";
import { readInventory } from "../plan/inventory/inventoryRows";
import { inventoryName, inventoryWords } from "../plan/inventory/inventoryWords";
import type { WorkbookState } from "../plan/WorkbookState";

/** More than anything of ours takes, and than columns that somebody puts in before it. */
const most = { rows: 5_000, columns: 50 };

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
  const place = context.workbook.worksheets.getItem(sheet.name);
  // Somebody may have put a cell in the sheet's far corner: all up to there would be more than Excel on the web answers.
  const used = place
    .getRangeByIndexes(0, 0, most.rows, most.columns)
    .getUsedRangeOrNullObject(true)
    .load("formulas, rowIndex, columnIndex");
  const whole = place.getUsedRangeOrNullObject(true).load("rowIndex, rowCount");
  return () => {
    if (used.isNullObject) return null;
    const read = readInventory(sheet.name, used.formulas as unknown[][], {
      row: used.rowIndex,
      column: used.columnIndex,
    });
    const isMore = !whole.isNullObject && whole.rowIndex + whole.rowCount > most.rows;
    return read && isMore ? { ...read, unread: [...(read.unread ?? []), most.rows + 1] } : read;
  };
}
