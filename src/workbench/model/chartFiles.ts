import { changeReferences } from "../xlsx/changeReferences";
import type { ChartFile } from "../xlsx/ChartFile";
import type { WorkbookModel } from "./WorkbookModel";

/** The charts of a sheet as a file has them. `nameOf` gives a sheet's name by its id. */
export function chartFiles(
  { charts }: WorkbookModel,
  sheetId: string,
  nameOf: (sheetId: string) => string | null,
): ChartFile[] {
  return charts.filter((chart) => chart.sheetId === sheetId).map(({ content }) => renamed(content, nameOf));
}

/** Puts a file's charts on a sheet. `idOf` gives a sheet's id by its name. */
export function openCharts(
  files: readonly ChartFile[],
  sheetId: string,
  idOf: (name: string) => string | null,
  model: WorkbookModel,
): void {
  for (const file of files) model.addChart(sheetId, renamed(file, idOf));
}

/** The charts of a sheet once more on its copy; what they show of the sheet they show of the copy. */
export function copyCharts(from: string, to: string, model: WorkbookModel): void {
  for (const { content } of model.charts.filter((chart) => chart.sheetId === from))
    model.addChart(
      to,
      renamed(content, (sheet) => (sheet === from ? to : sheet)),
    );
}

function renamed(chart: ChartFile, rename: (sheet: string) => string | null): ChartFile {
  const copy = structuredClone(chart);
  changeReferences(copy, (cells) => {
    const sheet = cells && rename(cells.sheet);
    return cells && sheet !== null ? { ...cells, sheet } : null;
  });
  return copy;
}
