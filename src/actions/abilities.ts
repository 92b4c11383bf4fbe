import { canOpenWorkbooks } from "../excel/openWorkbook";

/** What the Excel that we run in can do beyond what we need. */
export interface Abilities {
  /** Its own Ctrl+Z takes our actions back, one by one; without this our actions empty its list. */
  readonly undoInSteps: boolean;
  /** A file can be opened as a new workbook. */
  readonly opensWorkbooks: boolean;
}

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-undo-capabilities */
export function abilities(): Abilities {
  return {
    undoInSteps: Office.context.requirements.isSetSupported("ExcelUndoApiAll", "1.0"),
    opensWorkbooks: canOpenWorkbooks(),
  };
}
