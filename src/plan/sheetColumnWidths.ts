import type { Operation } from "./operation";

/** How wide the columns are that hold names and verdicts, in points. */
export const tableColumnWidths = { label: 235, year: 134 } as const;

/** Widths, in points, of a sheet with tables: a year holds the longest verdict on one line; the control block is narrow. */
export function sheetColumnWidths(sheet: string, years: number): readonly Operation[] {
  const width = (column: number, columns: number, points: number): Operation => ({
    kind: "columnWidth",
    area: { sheet, row: 0, column, rows: 1, columns },
    points,
  });
  return [
    width(0, 1, tableColumnWidths.label),
    width(1, years, tableColumnWidths.year),
    width(1 + years, 1, 460),
    width(2 + years, 1, 12),
    width(3 + years, 2 * years + 1, 84),
  ];
}
