import type { ChartFile } from "../xlsx/ChartFile";

/** A chart of a workbook that is open; its references name sheets by their ids. */
export interface ChartModel {
  readonly id: string;
  readonly sheetId: string;
  readonly content: ChartFile;
}
