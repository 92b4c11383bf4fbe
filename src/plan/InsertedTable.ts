import type { Theme } from "../letter/letter";

/** A table of ours as it stands in the workbook now: values as the user has them, beside the letter. */
export interface InsertedTable {
  readonly theme: Theme;
  readonly sheet: string;
  /** Where the first amount stands. */
  readonly row: number;
  readonly column: number;
  /** Labels of the lines, and their cells year by year; longer than the letter's where the user added rows. */
  readonly labels: readonly unknown[];
  readonly values: readonly (readonly unknown[])[];
  /** What the switch cell says; null where it is gone. */
  readonly marksOn: boolean | null;
}
