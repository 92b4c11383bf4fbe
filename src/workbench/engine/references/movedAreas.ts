import type { Rect } from "../Engine";
import { sheetColumns, sheetRows } from "../sheetSize";
import { shiftBy, shiftRect } from "../shiftRect";
import { landing, type MoveAct, type ShiftAct, type StructuralAct } from "./StructuralAct";

/**
 * What lies on cells as formats do (rules, choices, locks) after an act, on one sheet: each cell takes it along, so that an
 * area that is half moved falls apart. `act` is an act on that sheet, and a move within it.
 */
export function movedAreas(rects: readonly Rect[], act: StructuralAct): Rect[] {
  return rects.flatMap((rect) => (act.kind === "shift" ? afterShift(rect, act) : afterMove(rect, act)));
}

/** The same on sheet `own` for a move from one sheet to another: without the cells that went, or that were pasted over. */
export function areasThatStay(rects: readonly Rect[], own: string, act: MoveAct): Rect[] {
  const hole = own === act.sheet ? act.from : landing(act);
  return rects.flatMap((rect) => around(rect, hole));
}

/** What a move takes along of the areas of its sheet, where it comes to lie. */
export function areasThatGo(rects: readonly Rect[], act: MoveAct): Rect[] {
  const [down, right] = [act.to.row - act.from.row, act.to.column - act.from.column];
  return rects.flatMap((rect) => {
    const taken = overlap(rect, act.from);
    return taken ? [{ ...taken, row: taken.row + down, column: taken.column + right }] : [];
  });
}

/** The cell that stood where this one stands now; null for a cell that is new. */
export function originOf(
  cell: { row: number; column: number },
  act: StructuralAct,
): { row: number; column: number } | null {
  const { row, column } = cell;
  if (act.kind === "move") {
    const target = landing(act);
    if (holds(target, cell))
      return { row: row - act.to.row + act.from.row, column: column - act.to.column + act.from.column };
    return holds(act.from, cell) ? null : cell;
  }
  const { axis, at, count } = shiftBy(act.cells, act.direction);
  const isRow = axis === "row";
  const index = isRow ? row : column;
  if (!holds(band(act), cell) || index < at) return cell;
  if (count > 0 && index < at + count) return null;
  return isRow ? { row: row - count, column } : { row, column: column - count };
}

function afterShift(rect: Rect, act: ShiftAct): Rect[] {
  const shift = shiftBy(act.cells, act.direction);
  const moving = band(act);
  const inside = overlap(rect, moving);
  const reached = overlap(rect, affected(act));
  if (!inside || !reached) return [rect];
  const isWhole = shift.axis === "row" ? rect.rows === sheetRows : rect.columns === sheetColumns;
  if (isWhole) return [rect];
  const moved = shiftRect(inside, shift);
  return [...(moved ? [moved] : []), ...around(rect, inside)];
}

function afterMove(rect: Rect, act: MoveAct): Rect[] {
  const left = around(rect, act.from).flatMap((part) => around(part, landing(act)));
  return [...areasThatGo([rect], act), ...left];
}

/** The columns (or rows) whose cells move, over their whole length. */
function band({ cells, direction }: ShiftAct): Rect {
  return direction === "Down" || direction === "Up"
    ? { ...cells, row: 0, rows: sheetRows }
    : { ...cells, column: 0, columns: sheetColumns };
}

function affected({ cells, direction }: ShiftAct): Rect {
  return direction === "Down" || direction === "Up"
    ? { ...cells, rows: sheetRows - cells.row }
    : { ...cells, columns: sheetColumns - cells.column };
}

function holds(rect: Rect, { row, column }: { row: number; column: number }): boolean {
  return row >= rect.row && row < rect.row + rect.rows && column >= rect.column && column < rect.column + rect.columns;
}

function overlap(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** What is left of a rectangle without the cells of another: above, below, left, right. */
function around(rect: Rect, other: Rect): Rect[] {
  const hole = overlap(rect, other);
  if (!hole) return [rect];
  const parts = [
    { ...rect, rows: hole.row - rect.row },
    { ...rect, row: hole.row + hole.rows, rows: rect.row + rect.rows - hole.row - hole.rows },
    { ...hole, column: rect.column, columns: hole.column - rect.column },
    {
      ...hole,
      column: hole.column + hole.columns,
      columns: rect.column + rect.columns - hole.column - hole.columns,
    },
  ];
  return parts.filter(({ rows, columns }) => rows > 0 && columns > 0);
}
