import type { InventoryItem } from "../inventory/Inventory";
import type { Books } from "../scenario/Books";
import type { CheckFinding } from "./CheckFinding";
import { copiedSheets } from "./copiedSheets";
import { lostBooksFindings } from "./lostBooks";
import { rowsOutsideFindings } from "./rowsOutside";

/**
 * What is the matter with the tables that all scenarios share, apart from what stands in their rows.
 * @param listed what the inventory has of such tables
 */
export function bookFaults(books: Books, listed: readonly InventoryItem[] = []): readonly CheckFinding[] {
  return [...lostBooksFindings(books, listed), ...rowsOutsideFindings(books), ...copiedSheets(books)];
}
