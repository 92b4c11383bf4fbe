import type { Rect } from "../Engine";
import { liesIn } from "../liesIn";
import { sheetColumns, sheetRows } from "../sheetSize";
import { shiftBy, shiftRect } from "../shiftRect";
import { landing, type MoveAct, type ShiftAct, type StructuralAct } from "./StructuralAct";

export interface Place {
  readonly sheet: string;
  readonly rect: Rect;
}

/**
 * Where the cells of a reference are after an act, as Excel has it; null where it becomes #REF!. A whole column stays one
 * whatever rows come or go. What reaches beside the cells that move stays as it is.
 *
 * @example movedRect({ sheet: "A", rect: a1toA5 }, removalOfRow3OfA) // { sheet: "A", rect: a1toA4 }
 */
export function movedRect(place: Place, act: StructuralAct): Place | null {
  if (act.kind === "move") return afterMove(place, act);
  if (place.sheet !== act.sheet) return place;
  const rect = afterShift(place.rect, act);
  return rect && { ...place, rect };
}

function afterShift(rect: Rect, { cells, direction }: ShiftAct): Rect | null {
  const shift = shiftBy(cells, direction);
  const isRows = shift.axis === "row";
  if (isRows ? rect.rows === sheetRows : rect.columns === sheetColumns) return rect;
  if (!isInBand(rect, cells, isRows)) return rect;
  const moved = shiftRect(rect, shift);
  return moved && cut(moved);
}

/** Whether all of it lies in the columns (or rows) whose cells move. */
function isInBand(rect: Rect, cells: Rect, isRows: boolean): boolean {
  return isRows
    ? rect.column >= cells.column && rect.column + rect.columns <= cells.column + cells.columns
    : rect.row >= cells.row && rect.row + rect.rows <= cells.row + cells.rows;
}

/** What is pushed off the sheet is gone. */
function cut(rect: Rect): Rect | null {
  const rows = Math.min(rect.rows, sheetRows - rect.row);
  const columns = Math.min(rect.columns, sheetColumns - rect.column);
  return rows > 0 && columns > 0 ? { ...rect, rows, columns } : null;
}

function afterMove(place: Place, act: MoveAct): Place | null {
  const { from, to } = act;
  const { rect } = place;
  const [down, right] = [to.row - from.row, to.column - from.column];
  if (place.sheet === act.sheet && liesIn(rect, from))
    return { sheet: to.sheet, rect: { ...rect, row: rect.row + down, column: rect.column + right } };
  // "If you move cells to a position that another formula refers to, that formula gives #REF!": what stood there is gone.
  if (place.sheet === to.sheet && liesIn(rect, landing(act))) return null;
  if (place.sheet !== act.sheet || to.sheet !== act.sheet) return place;
  return { ...place, rect: withEdge(rect, from, down, right) };
}

/** An end of a range that is moved along it takes the range with it: A5 to A8 makes A1:A5 A1:A8. */
function withEdge(rect: Rect, from: Rect, down: number, right: number): Rect {
  if (right === 0 && isInBand(rect, from, true)) {
    const [row, rows] = stretched(rect.row, rect.rows, from.row, from.rows, down);
    return { ...rect, row, rows };
  }
  if (down === 0 && isInBand(rect, from, false)) {
    const [column, columns] = stretched(rect.column, rect.columns, from.column, from.columns, right);
    return { ...rect, column, columns };
  }
  return rect;
}

function stretched(first: number, size: number, from: number, moved: number, by: number): readonly [number, number] {
  const last = first + size - 1;
  const holds = (index: number) => index >= from && index < from + moved;
  const [start, end] = [holds(first) ? first + by : first, holds(last) ? last + by : last];
  return start <= end ? [start, end - start + 1] : [first, size];
}
