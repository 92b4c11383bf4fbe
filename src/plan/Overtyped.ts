import type { CellInput } from "./operation";

/** A cell of ours in which the user put something else. It is never replaced unless he says so. */
export interface Overtyped {
  readonly part: OvertypedPart;
  readonly theme: string;
  /** The line or the row of results, in words. */
  readonly line: string;
  readonly year: string;
  readonly sheet: string;
  readonly address: string;
  readonly row: number;
  readonly column: number;
  /** What stands there now. */
  readonly now: CellInput;
  /** What we had put there. */
  readonly ours: CellInput;
}

/** What the cell is of: a figure of a line, a year above them, an announced amount, any other result or a figure of the overview. */
export type OvertypedPart = "line" | "year" | "announced" | "result";
