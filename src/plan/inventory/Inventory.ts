import type { Area } from "../operation";

/** What kinds of things of ours a workbook can hold. */
export type InventoryKind =
  "table" | "overview" | "sources" | "book" | "scenario" | "frozen" | "comparison" | "ownLine" | "copy";

/**
 * One thing of ours, as the inventory has it. It is the second witness of what ought to be there: names and marks are lost one
 * by one, or all at once by a program that keeps none; cells are lost with their sheet.
 */
export interface InventoryItem {
  readonly kind: InventoryKind;
  /** The hidden name, the Excel table's name, a line's key, or the sheet: what tells it from all others. */
  readonly id: string;
  /** What it is, for who reads the sheet. */
  readonly what: string;
  /** The sheet on which it was put. */
  readonly sheet: string;
  /** Where it stands now, as a formula beside it follows it; null where that leads nowhere, or it has no place of its own. */
  readonly area: Area | null;
  /** How many rows it had when it was put there. */
  readonly rows: number;
  /** How many names of the user's kind came with it. */
  readonly names: number;
}

/** The inventory as it stands in the workbook. */
export interface Inventory {
  /** The sheet that has it. */
  readonly sheet: string;
  /** All rows, from the title down to the last item. */
  readonly area: Area;
  /** The last row for each thing counts. */
  readonly items: readonly InventoryItem[];
  /** Rows in it that say something, and nothing that we write there: as they are numbered on the sheet. Left out where there is none. */
  readonly unread?: readonly number[];
}
