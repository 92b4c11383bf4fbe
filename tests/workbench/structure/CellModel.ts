/**
 * A workbook in which every cell is a thing of its own that acts move about, one by one: a reference is followed by looking
 * where its cells went. Slow and simple on purpose, and nothing of the host's: what the host does is compared with this.
 */
export interface Area {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type Direction = "Down" | "Up" | "Right" | "Left";

export type Act =
  | { readonly kind: "shift"; readonly area: Area; readonly direction: Direction; readonly whole: boolean }
  | { readonly kind: "move"; readonly area: Area; readonly down: number; readonly right: number };

export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a cell goes; null where it is deleted or pasted over. */
export function whereTo(cell: Cell, act: Act): Cell | null {
  const { area } = act;
  if (cell.sheet !== area.sheet) return cell;
  if (act.kind === "move") {
    if (isIn(cell, area)) return { ...cell, row: cell.row + act.down, column: cell.column + act.right };
    return isIn({ ...cell, row: cell.row - act.down, column: cell.column - act.right }, area) ? null : cell;
  }
  const isVertical = act.direction === "Down" || act.direction === "Up";
  const across = isVertical ? cell.column : cell.row;
  const isAside = isVertical ? across < area.left || across > area.right : across < area.top || across > area.bottom;
  if (!act.whole && isAside) return cell;
  const [at, first, last] = isVertical ? [cell.row, area.top, area.bottom] : [cell.column, area.left, area.right];
  const size = last - first + 1;
  if (at < first) return cell;
  const isInsert = act.direction === "Down" || act.direction === "Right";
  if (!isInsert && at <= last) return null;
  const by = isInsert ? size : -size;
  return isVertical ? { ...cell, row: cell.row + by } : { ...cell, column: cell.column + by };
}

/** Where a reference leads after an act; null is #REF!. */
export function follow(area: Area, act: Act): Area | null {
  if (area.sheet !== act.area.sheet) return area;
  const all = cellsOf(area);
  const gone = all.map((cell) => whereTo(cell, act));
  const moved = all.map((cell, index) => hasMoved(cell, gone[index]));
  if (moved.every((each) => !each)) return area;
  if (gone.every((cell) => cell === null)) return null;
  if (act.kind === "move") return afterMove(area, act, all);
  const isVertical = act.direction === "Down" || act.direction === "Up";
  const isHeld =
    act.whole ||
    (isVertical
      ? area.left >= act.area.left && area.right <= act.area.right
      : area.top >= act.area.top && area.bottom <= act.area.bottom);
  return isHeld ? around(gone.filter((cell) => cell !== null)) : area;
}

/** Cells that lie on an area as formats do. */
export function spread(cells: readonly Cell[], act: Act): Cell[] {
  return cells.flatMap((cell) => whereTo(cell, act) ?? []);
}

export function cellsOf({ sheet, top, left, bottom, right }: Area): Cell[] {
  const cells: Cell[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push({ sheet, row, column });
  return cells;
}

function hasMoved(cell: Cell, to: Cell | null | undefined): boolean {
  return !to || to.row !== cell.row || to.column !== cell.column;
}

/** Wholly cut: it goes along. An end that is cut and pasted further along takes the range with it. Otherwise it stays. */
function afterMove(area: Area, act: Act & { kind: "move" }, all: readonly Cell[]): Area {
  const cut = all.filter((cell) => isIn(cell, act.area));
  const moved = (cell: Cell) => ({ ...cell, row: cell.row + act.down, column: cell.column + act.right });
  if (cut.length === all.length) return around(all.map(moved));
  const holds = (cell: Cell) => isIn(cell, act.area);
  const ends: Area = { ...area };
  const isFull = (cells: readonly Cell[]) => cells.every(holds);
  const edge = (part: Partial<Area>) => cellsOf({ ...area, ...part });
  const along = { ...ends } as { -readonly [Key in keyof Area]: Area[Key] };
  if (act.right === 0 && area.left >= act.area.left && area.right <= act.area.right) {
    if (isFull(edge({ bottom: area.top }))) along.top += act.down;
    if (isFull(edge({ top: area.bottom }))) along.bottom += act.down;
  } else if (act.down === 0 && area.top >= act.area.top && area.bottom <= act.area.bottom) {
    if (isFull(edge({ right: area.left }))) along.left += act.right;
    if (isFull(edge({ left: area.right }))) along.right += act.right;
  }
  return along.top <= along.bottom && along.left <= along.right ? along : area;
}

function around(cells: readonly Cell[]): Area {
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    sheet: cells[0]?.sheet ?? "",
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
}

function isIn({ row, column }: { row: number; column: number }, area: Area): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
