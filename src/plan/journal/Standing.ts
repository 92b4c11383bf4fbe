import type { SheetFormulas } from "../leaning/Leaners";
import type { Area } from "../operation";

/** A cell that holds something. */
export interface StandingCell {
  readonly row: number;
  readonly column: number;
  /** A formula, or what was typed. */
  readonly content: unknown;
}

/** What stands in the cells of a workbook; lines can be thought away, as operations further on count without them. */
export class Standing {
  private readonly sheets = new Map<string, Map<number, Map<number, unknown>>>();

  constructor(formulas: readonly SheetFormulas[]) {
    for (const { sheet, row, column, formulas: lines } of formulas)
      lines.forEach((line, down) =>
        line.forEach((content, across) => {
          if (content !== "" && content !== null) this.put(sheet, row + down, column + across, content);
        }),
      );
  }

  /** "" where nothing stands. */
  at(sheet: string, row: number, column: number): unknown {
    return this.sheets.get(sheet.toLowerCase())?.get(row)?.get(column) ?? "";
  }

  /** All that stands on a sheet, or within an area. */
  cells(sheet: string, area?: Area): readonly StandingCell[] {
    const rows = [...(this.sheets.get(sheet.toLowerCase()) ?? [])].sort(([one], [other]) => one - other);
    return rows.flatMap(([row, cells]) =>
      area && (row < area.row || row >= area.row + area.rows)
        ? []
        : [...cells].flatMap(([column, content]) =>
            area && (column < area.column || column >= area.column + area.columns) ? [] : [{ row, column, content }],
          ),
    );
  }

  /** Whole rows or columns are gone; what stands behind them moves up. */
  without(sheet: string, axis: "rows" | "columns", at: number, count: number): void {
    const moved = (place: number) => (place < at ? place : place < at + count ? null : place - count);
    const cells = this.cells(sheet);
    this.sheets.delete(sheet.toLowerCase());
    for (const { row, column, content } of cells) {
      const [down, across] = axis === "rows" ? [moved(row), column] : [row, moved(column)];
      if (down !== null && across !== null) this.put(sheet, down, across, content);
    }
  }

  /** "" for nothing. */
  put(sheet: string, row: number, column: number, content: unknown): void {
    const key = sheet.toLowerCase();
    const rows = this.sheets.get(key) ?? new Map<number, Map<number, unknown>>();
    const cells = rows.get(row) ?? new Map<number, unknown>();
    if (content === "") cells.delete(column);
    else cells.set(column, content);
    rows.set(row, cells);
    this.sheets.set(key, rows);
  }
}
