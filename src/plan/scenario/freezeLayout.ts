import type { Area } from "../operation";
import type { FrozenColumns } from "./frozenRows";
import { copyHeader } from "./ledgerCopy";

/** Where everything stands on the sheet of a frozen stand. */
export interface FreezeLayout {
  readonly sheet: string;
  readonly area: Area;
  /** Columns: labels, and from here on amounts. */
  readonly years: number;
  readonly differences: number;
  readonly rows: {
    readonly title: number;
    readonly later: number;
    readonly totals: number;
    readonly groups: number;
    readonly verdicts: number;
    readonly behind: number;
  };
  /** The table with the stand, and that with the ledger's rows, with their headers. */
  readonly stand: Area;
  readonly ledger: Area;
  /** The control totals with their heading. */
  readonly totals: Area;
  /** The amounts of the stand, and beside them the later differences. */
  readonly amounts: Area;
  readonly laterDifferences: Area;
}

/** Control totals below their heading: of rows, saldo, amounts without sign, the stand, and how many amounts differ. */
export const totalRows = 5;

/** @param groups how many rows of verdicts there are @param copied how many rows of the ledger */
export function freezeLayout(sheet: string, columns: FrozenColumns, groups: number, copied: number): FreezeLayout {
  const years = columns.names.length;
  const count = columns.years.length;
  const lines = columns.key.cells.length;
  const width = years + 2 * count + 1 + columns.parts.length;
  const rows = { title: 0, later: 4, totals: 6, groups: 13, verdicts: 0, behind: 0 };
  const standRow = rows.groups + 1;
  rows.verdicts = standRow + lines + 2;
  rows.behind = rows.verdicts + groups + 2;
  const area = (row: number, column: number, height: number, across: number): Area => ({
    sheet,
    row,
    column,
    rows: height,
    columns: across,
  });
  // A table has one row at least, be it empty.
  const height = Math.max(1, copied) + 1;
  const ledger = area(rows.behind + 1, 0, height, copyHeader.length);
  return {
    sheet,
    area: area(0, 0, ledger.row + height, Math.max(width, copyHeader.length)),
    years,
    differences: years + count,
    rows,
    stand: area(standRow, 0, lines + 1, width),
    ledger,
    totals: area(rows.totals, 0, totalRows + 1, years + 5),
    amounts: area(standRow + 1, years, lines, count),
    laterDifferences: area(standRow + 1, years + count, lines, count),
  };
}
