import type { Rect, ShiftDirection } from "../Engine";

/**
 * Something that moves cells, and with them all that refers to them. "shift" inserts blank cells ("Down", "Right") or
 * removes cells ("Up", "Left"); whole rows are cells of all columns. "move" is cut and paste. `sheet` is what the user of
 * this type knows sheets by: an id or a name.
 */
export type StructuralAct = ShiftAct | MoveAct;

export interface ShiftAct {
  readonly kind: "shift";
  readonly sheet: string;
  readonly cells: Rect;
  readonly direction: ShiftDirection;
}

export interface MoveAct {
  readonly kind: "move";
  readonly sheet: string;
  readonly from: Rect;
  readonly to: { readonly sheet: string; readonly row: number; readonly column: number };
}

/** Where the moved cells come to lie. */
export function landing({ from, to }: MoveAct): Rect {
  return { ...from, row: to.row, column: to.column };
}
