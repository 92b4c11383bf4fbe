import type { SheetState } from "../WorkbookState";
import { words } from "../words";

/** As we name it, or with a number where that was taken: what begins so and goes on is the user's. */
const ourName = new RegExp(`^${words.sourceSheet}( \\(\\d+\\))?$`, "i");

/** Sheets that are called as the one with the sources; the shortest first, since one with a number may be a copy. */
export function sourceSheets(sheets: readonly Pick<SheetState, "name">[]): readonly string[] {
  const named = [...new Set(sheets.map(({ name }) => name))].filter((name) => ourName.test(name));
  return named.sort((a, b) => a.length - b.length);
}
