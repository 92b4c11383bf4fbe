/** Something of the user's, beside values and formulas, in an area that should be empty. */
export interface Obstacle {
  readonly kind: "table" | "merged" | "choices" | "rules" | "fill";
  /** A table's name, or an address; empty where Excel does not say which cells. */
  readonly what: string;
}
