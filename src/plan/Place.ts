import type { Pointer } from "./leaning/findPointers";
import type { Obstacle } from "./Obstacle";

/** What is at the place on a sheet of the user's where something should come. */
export interface Place {
  /** Addresses of the cells that hold something. */
  readonly occupied: readonly string[];
  /** What else of the user's is there: an empty table, merged cells, formats that would spoil ours or get lost. */
  readonly obstacles: readonly Obstacle[];
  /** Rows and columns of it that are hidden: "5:7", "C". */
  readonly hidden: readonly string[];
  /** The user's formulas that run over it, and count what comes there. */
  readonly counting: readonly Pointer[];
  /** Widths of its columns, in points, from the first. */
  readonly widths: readonly number[];
}
