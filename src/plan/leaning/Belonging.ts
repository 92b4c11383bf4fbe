import type { Area } from "../operation";

/** Something of a sheet that stands in no cell as content: whose it is shows where it stands. */
export interface Belonging {
  readonly kind: "comment" | "chart" | "picture" | "slicer" | "table" | "pivot" | "rule" | "choices" | "name";
  readonly sheet: string;
  /** What it is called or says, or the cells that it is over. */
  readonly what: string;
  /** The cells that it is on; null where it lies over the sheet. */
  readonly area: Area | null;
  /** What a conditional format, or a rule for what may be typed, goes by; left out where it refers to nothing. */
  readonly formulas?: readonly string[];
}

/** What this Excel doesn't let us look into. */
export interface Unseen {
  readonly kind: "chart" | "pivot";
  /** Which ones, "Blad1, Grafiek 1". */
  readonly what: string;
}
