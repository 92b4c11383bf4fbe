import type { CellInput, Operation } from "../plan/operation";
import type { OvertypedPosition } from "../plan/scenario/findOvertyped";
import { chosen, type CellPlace } from "./bookTyped";
import { carryOut, withBooks } from "./carryOut";
import { refused, type Outcome } from "./outcome";
import { readTyped } from "./readTyped";

/** *Formule terugzetten*: what was typed over goes, and is booked nowhere. */
export function restoreTyped(places: readonly CellPlace[]): Promise<Outcome<readonly OvertypedPosition[]>> {
  return withBooks(async (books) => {
    const cells = chosen((await readTyped(books)).cells, places);
    const locked = books.state.sheets.find(
      (sheet) => sheet.protected && cells.some((cell) => cell.sheet === sheet.name),
    );
    if (locked) return refused({ kind: "sheetProtected", sheet: locked.name });
    const write = (cell: OvertypedPosition, value: CellInput): Operation => ({
      kind: "write",
      area: { sheet: cell.sheet, row: cell.row, column: cell.at, rows: 1, columns: 1 },
      cells: [[value]],
    });
    const back = cells.map((cell) => write(cell, cell.stood));
    const plan = cells.map((cell) => write(cell, cell.ours));
    return carryOut(plan, { kind: "change", back }, cells);
  });
}
