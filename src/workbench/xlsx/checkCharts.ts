import { checkInside } from "./checkCells";
import type { ChartReference } from "./ChartFile";
import type { WorkbookFile } from "./WorkbookFile";
import { XlsxError } from "./XlsxError";

const MAX_SERIES = 255;
const MAX_TEXT = 255;

/** Throws an `XlsxError` for charts that Excel would leave out. */
export function checkCharts({ sheets }: WorkbookFile): void {
  const names = new Set(sheets.map(({ name }) => name));
  for (const sheet of sheets) {
    for (const chart of sheet.charts) {
      const place = `Sheet "${sheet.name}", chart "${chart.name}"`;
      if (chart.name === "" || chart.name.length > MAX_TEXT) throw new XlsxError(`${place}: not a name for a chart.`);
      if (chart.series.length > MAX_SERIES) throw new XlsxError(`${place}: more than ${MAX_SERIES} series.`);
      checkCells(chart.title.cell ?? null, names, place);
      for (const { name, values, categories } of chart.series) {
        const named = typeof name === "object" && name !== null ? name.cells : null;
        for (const cells of [values, categories ?? null, named]) checkCells(cells, names, place);
      }
    }
  }
}

function checkCells(cells: ChartReference, names: ReadonlySet<string>, place: string): void {
  if (cells === null) return;
  if (!names.has(cells.sheet)) throw new XlsxError(`${place} shows the sheet "${cells.sheet}", which is not there.`);
  checkInside(cells.rect, place);
}
