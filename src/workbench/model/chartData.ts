import type { CellState, Engine, Rect } from "../engine/Engine";
import type { ChartCells, ChartFile, ChartReference, ChartSeries } from "../xlsx/ChartFile";
import { intersection } from "./address";
import { chartWords } from "./chartWords";
import type { WorkbookModel } from "./WorkbookModel";

const manyCells = 10_000;

/** A series with what its cells hold now; null where there is nothing to draw. */
export interface ShownSeries {
  readonly series: ChartSeries;
  readonly name: string;
  readonly values: readonly (number | null)[];
  readonly categories: readonly string[];
}

/** What the charts of a workbook show: reads their cells from a settled engine, as texts in a language. */
export class ChartData {
  constructor(
    private readonly engine: Engine,
    private readonly model: WorkbookModel,
    private readonly locale: string,
  ) {}

  series(chart: ChartFile): ShownSeries[] {
    return chart.series.map((series, index) => ({
      series,
      name: this.seriesName(series, index),
      values: this.cells(series.values, chart).map(({ state }) => numberOf(state)),
      categories: series.categories === undefined ? [] : this.cells(series.categories, chart).map(({ text }) => text),
    }));
  }

  seriesName({ name }: ChartSeries, index: number): string {
    if (typeof name === "string") return name;
    const words = name === null ? [] : this.cells(name.cells, null).map(({ text }) => text);
    const text = words.filter((word) => word !== "").join(" ");
    return text === "" ? `${chartWords(this.locale).series}${index + 1}` : text;
  }

  /** A chart's title: a cell's text, its own text, the name of its only series, or Excel's word. */
  title(chart: ChartFile): string {
    const [only, ...others] = chart.series;
    if (chart.title.cell !== undefined)
      return this.cells(chart.title.cell, null)
        .map(({ text }) => text)
        .join(" ");
    if (chart.title.text !== null) return chart.title.text;
    return only && others.length === 0 ? this.seriesName(only, 0) : chartWords(this.locale).title;
  }

  /** The number format of the first cell that the chart shows. */
  sourceFormat(chart: ChartFile): string {
    const cells = chart.series.find(({ values }) => values !== null)?.values;
    if (!cells) return "General";
    return this.engine.style(cells.sheet, cells.rect.row, cells.rect.column).numberFormat ?? "General";
  }

  /** Whole columns and rows are cut to what is in use. */
  private inUse({ sheet, rect }: ChartCells): Rect | null {
    if (rect.rows * rect.columns < manyCells) return rect;
    const used = this.engine.usedRect(sheet);
    return (
      used && intersection(rect, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns })
    );
  }

  /** Along the row or column; hidden ones are left out where the chart says so. */
  private cells(cells: ChartReference, chart: ChartFile | null): { state: CellState; text: string }[] {
    if (!cells || !this.engine.sheets().some(({ id }) => id === cells.sheet)) return [];
    const { sheet } = cells;
    const rect = this.inUse(cells);
    if (!rect) return [];
    const { hiddenRows, hiddenColumns } = this.model.sheet(sheet);
    const texts = this.engine.readText(sheet, rect, this.locale);
    return this.engine.read(sheet, rect).flatMap((line, row) =>
      line.flatMap((state, column) => {
        const hidden = hiddenRows.has(rect.row + row) || hiddenColumns.has(rect.column + column);
        return hidden && chart?.visibleOnly ? [] : [{ state, text: texts[row]?.[column] ?? "" }];
      }),
    );
  }
}

/** Excel draws text as 0, and nothing for an empty cell or an error. */
function numberOf({ value, error }: CellState): number | null {
  if (error !== null || value === null) return null;
  return typeof value === "number" ? value : 0;
}
