import type { OvertypedPosition } from "../plan/scenario/findOvertyped";
import { chosen, type CellPlace } from "./bookTyped";
import { carryOut, withBooks } from "./carryOut";
import { refused, type Outcome } from "./outcome";
import { readTyped } from "./readTyped";
import { writePosition } from "../plan/scenario/writePosition";

/** *Formule terugzetten*: what was typed over goes, and is booked nowhere. */
export function restoreTyped(places: readonly CellPlace[]): Promise<Outcome<readonly OvertypedPosition[]>> {
  return withBooks(async (books) => {
    const cells = chosen((await readTyped(books)).cells, places);
    const locked = books.state.sheets.find(
      (sheet) => sheet.protected && cells.some((cell) => cell.sheet === sheet.name),
    );
    if (locked) return refused({ kind: "sheetProtected", sheet: locked.name });
    const back = cells.map((cell) => writePosition(cell, cell.stood));
    const plan = cells.map((cell) => writePosition(cell, cell.ours));
    return carryOut(books, plan, { kind: "change", back }, cells);
  });
}
