import type { Rect } from "../engine/Engine";
import type { ChartCells } from "./ChartFile";
import { quoteSheetName } from "./quoteSheetName";
import { absoluteReference, cellReference } from "./reference";
import { usedRect } from "./usedRect";
import type { FileCell, WorkbookFile } from "./WorkbookFile";

const MANY = 10_000;

/** What the cells of a workbook hold, for the copies that a chart keeps of them. */
export class ChartCache {
  private readonly sheets: ReadonlyMap<string, readonly FileCell[]>;
  private readonly byPlace = new Map<string, ReadonlyMap<string, FileCell>>();

  /** Whether dates count from 1904 in the workbook. */
  readonly from1904: boolean;

  constructor({ sheets, from1904 }: WorkbookFile) {
    this.from1904 = from1904;
    this.sheets = new Map(sheets.map(({ name, cells }) => [name, cells]));
  }

  /** Along the row or column, as far as it is in use; null for a cell that holds nothing. */
  cells({ sheet, rect }: ChartCells): (FileCell | null)[] {
    const cells = this.onSheet(sheet);
    const { columns, rows } = rect.rows * rect.columns < MANY ? rect : this.inUse(sheet, rect);
    return Array.from({ length: rows * columns }, (_, index) => {
      const row = rect.row + Math.floor(index / columns);
      return cells.get(cellReference(row, rect.column + (index % columns))) ?? null;
    });
  }

  /** How much of a whole column or row. */
  private inUse(sheet: string, rect: Rect): { columns: number; rows: number } {
    const used = usedRect(this.sheets.get(sheet) ?? []);
    return {
      columns: Math.min(rect.columns, Math.max(1, used.column + used.columns - rect.column)),
      rows: Math.min(rect.rows, Math.max(1, used.row + used.rows - rect.row)),
    };
  }

  private onSheet(name: string): ReadonlyMap<string, FileCell> {
    const known = this.byPlace.get(name);
    if (known) return known;
    const made = new Map((this.sheets.get(name) ?? []).map((cell) => [cellReference(cell.row, cell.column), cell]));
    this.byPlace.set(name, made);
    return made;
  }
}

/** "Blad1!$A$1:$A$3", and "Blad1!$A$1" for one cell. */
export function chartFormula({ sheet, rect }: ChartCells): string {
  const reference = absoluteReference(rect);
  const [first = reference] = reference.split(":");
  return `${quoteSheetName(sheet)}!${rect.rows === 1 && rect.columns === 1 ? first : reference}`;
}
