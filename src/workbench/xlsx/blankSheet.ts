import type { PageFile, SheetFile } from "./WorkbookFile";

/** An empty sheet as Excel makes it. */
export function blankSheet(name: string): SheetFile {
  return {
    name,
    visibility: "Visible",
    tabColor: null,
    gridlines: true,
    frozen: { rows: 0, columns: 0 },
    selection: null,
    cells: [],
    columns: [],
    rows: [],
    defaultColumnWidth: null,
    defaultRowHeight: null,
    outline: { summaryBelow: true, summaryRight: true },
    merged: [],
    rules: [],
    validations: [],
    charts: [],
    tables: [],
    page: blankPage,
    protection: null,
  };
}

export const blankPage: PageFile = {
  orientation: "Portrait",
  paperSize: null,
  fit: null,
  scale: null,
  margins: null,
  centerHorizontally: false,
  centerVertically: false,
  gridlines: false,
  printArea: [],
  titleRows: null,
  titleColumns: null,
  header: null,
  footer: null,
};
