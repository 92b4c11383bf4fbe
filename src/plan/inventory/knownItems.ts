import type { Letter } from "../../letter/letter";
import { versionsOf } from "../check/workbookVersion";
import { parseReference, within } from "../address";
import { words } from "../words";
import type { WorkbookState } from "../WorkbookState";
import type { InventoryItem } from "./Inventory";
import { bookItem, markedItem, ownLineItem, sourcesItem } from "./itemsIn";

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
  return [...marked, ...books, ...sources, ...ownLines(letter, names)];
}

/** Lines of her own, by the names of their rows on the sheets of scenarios; what a line is called stands in the comment. */
function ownLines(letter: Letter, names: WorkbookState["names"]): readonly InventoryItem[] {
  const found = new Map<string, InventoryItem>();
  for (const { name, comment } of names) {
    const [, id, ordinal] = /^Offensief_S\d+_(.+)_(Eigen[1-9]\d*)$/i.exec(name) ?? [];
    const theme = letter.themes.find((each) => each.id.toLowerCase() === id?.toLowerCase());
    if (!theme || ordinal === undefined) continue;
    const key = `${theme.id}/${ordinal.slice(0, 1).toUpperCase()}${ordinal.slice(1).toLowerCase()}`;
    const start = `${theme.name}, `;
    const end = comment.lastIndexOf(": ");
    const called = comment.startsWith(start) && end > 0 ? comment.slice(start.length, end) : "";
    if (!found.has(key) || called !== "") found.set(key, ownLineItem(key, called === "" ? key : called));
  }
  return [...found.values()];
}
