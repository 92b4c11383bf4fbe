import type { Theme } from "../letter/letter";
import type { Area } from "./operation";
import { resultParts } from "./resultParts";

/** Where the top left cell of a table stands. */
export interface Anchor {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Where everything of one table stands; rows and columns count from 0 on its sheet. */
export interface TableLayout {
  readonly anchor: Anchor;
  readonly area: Area;
  /** The part that a reader looks at: without the control block. */
  readonly visible: Area;
  readonly rows: {
    readonly title: number;
    readonly subtitle: number;
    readonly header: number;
    readonly firstLine: number;
    readonly lastLine: number;
    /** Each line of the letter, in its order; null where the user took its row away. */
    readonly lines: readonly (number | null)[];
    readonly sum: number;
    readonly notAnnounced: number;
    readonly comparable: number;
    readonly announced: number;
    readonly difference: number;
    readonly ofChanges: number;
    readonly ofRounding: number;
    readonly balance: number;
    readonly verdict: number;
  };
  readonly columns: {
    readonly label: number;
    readonly firstYear: number;
    readonly lastYear: number;
    readonly place: number;
    /** The letter's values, parallel to the years. */
    readonly letter: number;
    /** Which cells the announced amounts cover, parallel to the years. */
    readonly covered: number;
    /** The switch's choices; the last column of all. */
    readonly choices: number;
  };
  /** The cell that switches the marks. */
  readonly switch: { readonly row: number; readonly column: number };
}

/**
 * Lays a theme's table out. `yearSlots` is how many year columns it keeps room for, so that tables below each other
 * line up; its own number of years by default.
 */
export function tableLayout(theme: Theme, anchor: Anchor, yearSlots = theme.columns.length): TableLayout {
  const { row, column } = anchor;
  const firstLine = row + 3;
  const lastLine = firstLine + theme.lines.length - 1;
  const below = (offset: number) => lastLine + offset;
  const place = column + 1 + yearSlots;
  const letter = place + 2;
  const covered = letter + yearSlots;
  const choices = covered + yearSlots;
  const rows = below(9) - row + 1;
  return {
    anchor,
    area: { sheet: anchor.sheet, row, column, rows, columns: choices - column + 1 },
    visible: { sheet: anchor.sheet, row, column, rows, columns: place - column + 1 },
    rows: {
      title: row,
      subtitle: row + 1,
      header: row + 2,
      firstLine,
      lastLine,
      lines: theme.lines.map((_line, index) => firstLine + index),
      sum: below(1),
      notAnnounced: below(2),
      comparable: below(3),
      announced: below(4),
      difference: below(5),
      ofChanges: below(6),
      ofRounding: below(7),
      balance: below(8),
      verdict: below(9),
    },
    columns: {
      label: column,
      firstYear: column + 1,
      lastYear: column + theme.columns.length,
      place,
      letter,
      covered,
      choices,
    },
    switch: { row, column: letter + 1 },
  };
}

/** The rows below the lines, from the sum down to the verdict. */
export function resultRows({ rows }: TableLayout): readonly number[] {
  return resultParts.map(([part]) => rows[part]);
}
