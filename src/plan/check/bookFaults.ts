import type { Books } from "../scenario/Books";
import type { CheckFinding } from "./CheckFinding";
import { copiedSheets } from "./copiedSheets";
import { lostBooksFindings } from "./lostBooks";
import { rowsOutsideFindings } from "./rowsOutside";

/**
 * What is the matter with the tables that all scenarios share, apart from what stands in their rows.
 * @param isListed the inventory has such tables
 */
export function bookFaults(books: Books, isListed = false): readonly CheckFinding[] {
  return [...lostBooksFindings(books, isListed), ...rowsOutsideFindings(books), ...copiedSheets(books)];
}
