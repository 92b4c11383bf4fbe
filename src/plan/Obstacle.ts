/** Something of the user's, beside values and formulas, in an area that should be empty and look as new. */
export interface Obstacle {
  readonly kind:
    | "table"
    /** An Excel table that ends right above or at the left of the area: Excel makes what is written there part of it. */
    | "tableBeside"
    | "merged"
    | "choices"
    | "rules"
    | "fill"
    /** Formulas would land as text. */
    | "text"
    /** 2020 would show as a date. */
    | "numberFormat"
    | "font"
    | "borders"
    | "alignment"
    | "unlocked";
  /** A table's name, or the cells. */
  readonly what: string;
}
