import type { Line, Theme } from "../letter/letter";
import type { LaidRule } from "./marks/LaidRule";
import type { Area, CellInput } from "./operation";
import type { TableLayout } from "./tableLayout";

/** What stands under a mark of ours in the workbook: all cells of one table, or of the overview. */
export interface MarkedArea extends Area {
  readonly name: string;
  /** The sheet to which the name belongs, as after copying a sheet; null for the workbook's own. */
  readonly scope: string | null;
  /** What the mark is over: a theme's id, or the overview. */
  readonly id: string;
  /** How many conditional formats there are in it. */
  readonly rules: number;
  /** Its cells that have any of these; null or left out where Excel doesn't tell, as on a protected sheet. */
  readonly marked?: readonly Area[] | null;
  /** The conditional formats of its sheet; left out where they were not asked for, null where Excel did not give them. */
  readonly laid?: readonly LaidRule[] | null;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
}

/** A row between the header and the sum. */
export interface FoundLine {
  readonly row: number;
  readonly label: unknown;
  /** null for a row of the user's own. */
  readonly line: Line | null;
}

/** A table of ours as it stands in the workbook now, wherever the user brought it. */
export interface FoundTable {
  readonly theme: Theme;
  readonly area: MarkedArea;
  readonly layout: TableLayout;
  readonly lines: readonly FoundLine[];
  /** What the switch cell says. */
  readonly marksOn: boolean;
}

/** What a cell of a marked area holds; rows and columns as on the sheet. Nothing outside the area. */
export function valueAt(area: MarkedArea, row: number, column: number): unknown {
  return area.values[row - area.row]?.[column - area.column] ?? "";
}

export function formulaAt(area: MarkedArea, row: number, column: number): unknown {
  return area.formulas[row - area.row]?.[column - area.column] ?? "";
}

/** What a cell holds, in the form in which it can be put back. */
export function inputAt(area: MarkedArea, row: number, column: number): CellInput {
  const formula = formulaAt(area, row, column);
  if (formula === "" || formula === null || formula === undefined) return null;
  if (typeof formula === "number" || typeof formula === "boolean") return formula;
  const text = String(formula);
  // Text that begins with "=" shows itself; a formula shows its answer.
  return text.startsWith("=") && valueAt(area, row, column) !== text ? { formula: text } : text;
}
