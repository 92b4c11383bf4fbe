import type { Line, Theme } from "../letter/letter";
import { valueAt, type FoundTable } from "./FoundTable";

/** The lines and amounts of a table of ours as they stand in the workbook now, beside the letter. */
export interface InsertedTable {
  readonly theme: Theme;
  readonly sheet: string;
  /** Where the first amount stands. */
  readonly row: number;
  readonly column: number;
  /** The row of the announced amounts. */
  readonly announcedRow: number;
  /** Row by row: what it is called, and which line of the letter it is; null for a row of the user's own. */
  readonly labels: readonly unknown[];
  readonly lines: readonly (Line | null)[];
  readonly values: readonly (readonly unknown[])[];
  readonly marksOn: boolean;
}

export function insertedTable({ theme, area, layout, lines, marksOn }: FoundTable): InsertedTable {
  const { rows, columns } = layout;
  return {
    theme,
    sheet: area.sheet,
    row: rows.firstLine,
    column: columns.firstYear,
    announcedRow: rows.announced,
    labels: lines.map(({ label }) => label),
    lines: lines.map(({ line }) => line),
    values: lines.map(({ row }) => theme.columns.map((_year, index) => valueAt(area, row, columns.firstYear + index))),
    marksOn,
  };
}
