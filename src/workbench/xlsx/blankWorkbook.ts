import type { SheetFile, WorkbookFile } from "./WorkbookFile";

/** A workbook with these sheets and nothing else; the first is shown. For building one up with `{ ...blankWorkbook(...), names }`. */
export function blankWorkbook(sheets: readonly SheetFile[]): WorkbookFile {
  return {
    sheets,
    names: [],
    activeSheet: 0,
    from1904: false,
    asDisplayed: false,
    iteration: null,
    structureProtection: null,
    addIns: [],
    customProperties: [],
    properties: { title: null, subject: null, author: null, comments: null, created: null },
  };
}
