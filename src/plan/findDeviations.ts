import { euro, type Euro } from "../letter/amount";
import type { Letter } from "../letter/letter";
import { announcedFor, isCovered } from "../letter/sums";
import { yearLabel } from "../letter/year";
import { cellAddress } from "./address";
import type { InsertedTable } from "./InsertedTable";

/** Why a cell is marked, as the sheet marks it; an announced amount that was typed over turns the verdict below it. */
export type Cause = "oorzaak" | "verschoven" | "niet aangekondigd" | "aangekondigd bedrag";

/** One marked cell, with what it is about. */
export interface Deviation {
  readonly theme: string;
  readonly line: string;
  /** A row of the user's own, which the letter has not. */
  readonly isOwn: boolean;
  readonly year: string;
  readonly sheet: string;
  readonly address: string;
  readonly cause: Cause;
  /** What the letter has; 0 where its cell is empty or the line is the user's own. */
  readonly letter: Euro;
  /** What stands there now; null where it is no number. */
  readonly now: Euro | null;
  /** now - letter, in whole euros; text counts as 0, as in the sheet's own formulas. */
  readonly change: Euro;
}

/** Every marked cell of the tables in the workbook, in the order of the tables. */
export function findDeviations(letter: Letter, tables: readonly InsertedTable[]): readonly Deviation[] {
  return tables.flatMap((table) => table.theme.columns.flatMap((_column, index) => inYear(letter, table, index)));
}

function inYear(letter: Letter, table: InsertedTable, index: number): Deviation[] {
  const column = table.theme.columns[index];
  if (!column) return [];
  const announced = announcedFor(table.theme.announced, column.year, letter.horizon);
  const cells = table.values.map((row, line) => {
    const own = table.lines[line] ?? null;
    const official = own?.amounts[index]?.euros ?? euro(0);
    const now = toEuros(row[index]);
    const empty = row[index] === "" || row[index] === null || row[index] === undefined;
    return { line, own, official, now, empty, change: euro((now ?? 0) - official) };
  });
  const balance = cells.reduce((sum, cell) => sum + cell.change, 0);
  return cells.flatMap((cell) => {
    const outside = cell.own !== null && !isCovered(announced, cell.own);
    const cause: Cause | null =
      cell.change !== 0
        ? balance !== 0
          ? "oorzaak"
          : "verschoven"
        : outside && !cell.empty
          ? "niet aangekondigd"
          : null;
    if (cause === null) return [];
    return [
      {
        theme: table.theme.name,
        line: cell.own?.name ?? String(table.labels[cell.line] ?? ""),
        isOwn: cell.own === null,
        year: yearLabel(column),
        sheet: table.sheet,
        address: cellAddress(table.row + cell.line, table.column + index),
        cause,
        letter: cell.official,
        now: cell.now,
        change: cell.change,
      },
    ];
  });
}

/** EUR million in a cell as whole euros; null where it is no number. */
function toEuros(value: unknown): Euro | null {
  if (typeof value !== "number") return null;
  const euros = Math.round(value * 1_000_000);
  return Number.isSafeInteger(euros) ? euro(euros + 0) : null;
}
