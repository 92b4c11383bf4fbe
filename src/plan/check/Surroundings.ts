import type { Area } from "../operation";

/** What stands in a workbook around the tables of scenarios, read along with them: lost things are told by it. */
export interface Surroundings {
  /** The first cells of every sheet: what it is, as its title and headers tell. */
  readonly tops: readonly { readonly sheet: string; readonly values: readonly (readonly unknown[])[] }[];
  /** Names that belong to a sheet, as Excel makes them when a sheet is copied. */
  readonly sheetNames: readonly { readonly sheet: string; readonly name: string; readonly formula: string }[];
  /** All tables of the workbook, by name and sheet. */
  readonly tables: readonly { readonly name: string; readonly sheet: string }[];
  /** What stands below the tables of ours, in their columns. */
  readonly below: readonly (Area & { readonly table: string; readonly values: readonly (readonly unknown[])[] })[];
  /** Tables of ours whose header row is switched off. */
  readonly headerless: readonly { readonly name: string; readonly sheet: string }[];
}

/** How many rows and columns of each sheet are read to tell what it is. */
export const topSize = { rows: 6, columns: 4 };
/** How far below a table is looked for rows that belong in it. */
export const lookedBelow = 500;
