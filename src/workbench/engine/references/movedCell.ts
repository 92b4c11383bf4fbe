import { movedRect } from "./movedRect";
import type { StructuralAct } from "./StructuralAct";

export interface Cell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where a cell is after an act; null where it went, or where another was put over it. */
export function movedCell({ sheet, row, column }: Cell, act: StructuralAct): Cell | null {
  const moved = movedRect({ sheet, rect: { row, column, rows: 1, columns: 1 } }, act);
  return moved && { sheet: moved.sheet, row: moved.rect.row, column: moved.rect.column };
}
