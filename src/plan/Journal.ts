import type { Area, CellInput, Plan, RowMatch } from "./operation";

/** Rows of a table, by what stands in some of their columns. */
export interface TableRows {
  readonly table: string;
  readonly match: RowMatch;
}

/** Rows of a table that we wrote, each known by what we put in it: see `rowMark`. */
export interface WrittenRows {
  readonly table: string;
  /** The columns that the marks are of, in their order. */
  readonly header: readonly string[];
  readonly marks: readonly string[];
  /** What the table's one row was before one of ours was written over it. */
  readonly emptied?: readonly CellInput[];
}

/**
 * A cell that was changed in what stays: of a row of a table by what stands in that row, or the first of a named area. It
 * is put back where it stands by then, as users sort and insert, and only while it holds what we put there.
 */
export type ChangedCell = {
  readonly ours: CellInput;
  readonly before: CellInput;
} & ({ readonly table: string; readonly match: RowMatch; readonly header: string } | { readonly name: string });

/**
 * What is being done to the workbook, kept in the workbook while it is done: whoever finds it later can finish it or
 * take it back.
 */
export type Journal =
  /** Sheets were being added, and areas filled that were empty: both can be cleared away. */
  | {
      readonly kind: "insert";
      readonly sheets: readonly string[];
      /** Those that came, noted one by one: under the name of one that did not come a colleague's sheet may stand. */
      readonly came?: readonly string[];
      readonly areas: readonly Area[];
      /** What is written in the first column of each area, by which it is found where users put in rows; null tells nothing. */
      readonly labels?: readonly (readonly (string | null)[])[];
      /** Names that were there, leading nowhere, and were pointed to what is inserted: they stay. */
      readonly repointed?: readonly string[];
      /** Rows that were added to tables that stay, by what stands in some of their columns. */
      readonly rows?: readonly (TableRows | WrittenRows)[];
      /** Puts back what stood in cells that were changed besides. */
      readonly back?: Plan;
      readonly cells?: readonly ChangedCell[];
    }
  /** Cells were being changed; `back` puts back what stood there. */
  | {
      readonly kind: "change";
      readonly back: Plan;
      /** Rows that were added to tables. */
      readonly rows?: readonly (TableRows | WrittenRows)[];
      /** What is put back besides. */
      readonly cells?: readonly ChangedCell[];
    }
  /** Things were being taken away, which nothing brings back: it can only be finished. */
  | {
      readonly kind: "remove";
      readonly rest: Plan;
      /** Rows that are taken out of tables, besides. */
      readonly rows?: readonly WrittenRows[];
    };
