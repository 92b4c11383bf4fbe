import { hasPlace } from "../inventory/compareWitnesses";
import type { InventoryItem } from "../inventory/Inventory";
import type { Area, Operation } from "../operation";
import type { ReadBooks } from "../scenario/Books";
import { shareWords } from "../scenario/shareWords";
import { copyMade } from "./copyItem";

/** Older copies of a scenario that still stand in the workbook, and what says so on them once there is a new one. */
export interface OutdatedCopies {
  readonly plan: readonly Operation[];
  readonly back: readonly Operation[];
  readonly items: readonly InventoryItem[];
  /** What stands on the last of them; "" where there is none. */
  readonly note: string;
}

/** Nothing of an old copy is thrown away; its note, where it still is ours, says where the new one stands. */
export function outdateCopies(books: ReadBooks, code: string, sheet: string): OutdatedCopies {
  const items = (books.inventory?.items ?? []).filter(
    (item) => copyMade(item)?.code === code && hasPlace(item, books.state),
  );
  const noted = items.flatMap((item) => {
    const note = noteOf(item, books);
    return note ? [note] : [];
  });
  return {
    items,
    note: noted.at(-1)?.text ?? "",
    plan: noted.map(({ area }) => ({ kind: "write", area, cells: [[shareWords.replaced(sheet)]] })),
    back: noted.map(({ area, text }) => ({ kind: "write", area, cells: [[text]] })),
  };
}

/** The note on a copy's first sheet; null where something else stands in its place, or can't be written. */
export function noteOf({ area }: InventoryItem, { around, state }: ReadBooks): { area: Area; text: string } | null {
  if (!area || state.sheets.some((each) => each.name === area.sheet && each.protected)) return null;
  const top = around.tops.find((each) => each.sheet === area.sheet);
  const row = (top?.values ?? []).findIndex(([first]) => String(first).startsWith(shareWords.note));
  const text = String(top?.values[row]?.[0] ?? "");
  return row < 0 ? null : { area: { ...area, row, column: 0, rows: 1, columns: 1 }, text };
}
