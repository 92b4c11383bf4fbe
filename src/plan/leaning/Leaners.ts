import type { Area } from "../operation";

/** Formulas of one sheet, from a cell on. A large sheet comes in several of these, from top to bottom. */
export interface SheetFormulas {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A name in the workbook; `scope` is the sheet that it belongs to, null for the workbook's own. */
export interface ScopedName {
  readonly name: string;
  readonly scope: string | null;
  readonly formula: string;
}

/** What else refers to cells by a formula: a conditional format, a drop-down, a chart, a pivot table. */
export interface OtherFormula {
  readonly kind: "rule" | "choices" | "chart" | "pivot";
  readonly sheet: string;
  /** The cells that it is over, or what it is called: "B3:B9", "Grafiek 1". */
  readonly address: string;
  /** The cells that it is over, where it is over cells: its formulas are those of the first one. */
  readonly area: Area | null;
  readonly formulas: readonly string[];
  /** How its one formula can be written: a conditional format with a formula of its own, or a list of choices. Left out: not at all. */
  readonly write?: WriteRule;
}

/** Where a rule of the user's takes another formula. */
export type WriteRule =
  /** By its id, which Excel gives it for as long as the workbook is open. */
  { readonly kind: "customRule"; readonly id: string } | { readonly kind: "list"; readonly inCellDropDown: boolean };

/** All of a workbook that can refer to something in it. */
export interface Leaners {
  readonly formulas: readonly SheetFormulas[];
  readonly names: readonly ScopedName[];
  readonly others: readonly OtherFormula[];
  /** Excel tables, with the cells that they are over. */
  readonly tables: readonly { readonly name: string; readonly area: Area }[];
}
