import type { Letter } from "../../letter/letter";
import { versionsOf } from "../check/workbookVersion";
import { parseReference, within } from "../address";
import { words } from "../words";
import type { WorkbookState } from "../WorkbookState";
import type { InventoryItem } from "./Inventory";
import { bookItem, markedItem, sourcesItem } from "./itemsIn";

/** An Excel table and its sheet. */
export interface TablePlace {
  readonly name: string;
  readonly sheet: string;
}

/** What the workbook's names, its Excel tables and its sheets know of ours: the other witness. Names that lead nowhere know no place. */
export function knownItems(
  letter: Letter,
  { names, sheets }: WorkbookState,
  tables: readonly TablePlace[] = [],
): readonly InventoryItem[] {
  const placed = names.flatMap(({ name, formula }) => {
    const area = parseReference(formula);
    const isThere = area !== null && sheets.some((sheet) => sheet.name.toLowerCase() === area.sheet.toLowerCase());
    return isThere ? [{ name, area, item: markedItem(letter, name, area) }] : [];
  });
  // Beside the names for her formulas there is a hidden one with the version.
  const given = placed.filter(({ name, item }) => item === null && versionsOf([{ name }]).tables === null);
  const marked = placed.flatMap(({ area, item }) =>
    item ? [{ ...item, names: given.filter((each) => within(each.area, area)).length }] : [],
  );
  const books = tables.flatMap(({ name, sheet }): InventoryItem[] => {
    const item = bookItem(name, { sheet, row: 0, column: 0, rows: 1, columns: 1 });
    return item ? [{ ...item, area: null }] : [];
  });
  // Its name alone: what begins as ours and goes on is hers.
  const isSources = new RegExp(`^${words.sourceSheet}( \\(\\d+\\))?$`, "i");
  const hasOverview = marked.some(({ kind }) => kind === "overview");
  const sources = hasOverview
    ? sheets.filter(({ name }) => isSources.test(name)).map(({ name }) => sourcesItem(name))
    : [];
  return [...marked, ...books, ...sources];
}
