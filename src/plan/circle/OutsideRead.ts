import type { Area } from "../operation";

/** So much of a sheet as was read. */
export interface OutsideBlock extends Area {
  readonly formulas: readonly (readonly unknown[])[];
  /** Where all that is used on the sheet ends: the first row and column beyond it. */
  readonly end: { readonly row: number; readonly column: number };
}

/** What stands on sheets of the user's own to which formulas of amounts lead. */
export interface OutsideRead {
  readonly blocks: readonly OutsideBlock[];
  /** Places that were not followed: too far on their sheets, or too many sheets away. */
  readonly left: readonly Area[];
}

/** How much of such a sheet is read, from its first cell. */
export const outsideSize = { rows: 2000, columns: 40 };
/** From sheet to sheet so often; who needs more is told that it was not followed. */
export const mostHops = 3;
