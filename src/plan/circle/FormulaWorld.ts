import type { Area } from "../operation";

/** Cells of which the formulas were read; what stands elsewhere leads nowhere as far as can be seen. */
export interface FormulaBlock extends Area {
  /** What stands in a cell, counted from the block's first: a formula, or anything else. */
  readonly at: (row: number, column: number) => unknown;
  /** Columns that hold one formula in all rows. */
  readonly isFilled?: (column: number) => boolean;
}

/** An Excel table as far as its cells go. */
export interface TablePlaced {
  readonly name: string;
  /** Its rows, without the header. */
  readonly body: Area;
  readonly header: readonly string[];
}

/** What is known of formulas in a workbook, to follow where one leads. */
export interface FormulaWorld {
  readonly blocks: readonly FormulaBlock[];
  readonly tables: readonly TablePlaced[];
  /** `scope`: the sheet that a name belongs to; null for one of the workbook. */
  readonly names: readonly { readonly name: string; readonly scope: string | null; readonly formula: string }[];
  /** In their order, for references through several sheets. */
  readonly sheets: readonly string[];
}
