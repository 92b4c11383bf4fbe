import { cellAddress } from "../plan/address";
import type { SheetState, WorkbookState } from "../plan/WorkbookState";
import { readObstacles } from "./readObstacles";
import { loadJournal, readJournal } from "./journalStore";

/** The size of the area at the selected cell that should be empty. */
export interface Wanted {
  readonly rows: number;
  readonly columns: number;
}

/** What is asked besides, of what is selected. */
export interface Asked {
  /** Where the selected cell is. Only where it matters: with a chart or several areas selected Excel gives an error. */
  readonly selection?: boolean;
  /** What stands in an area of this size at the selected cell. */
  readonly wanted?: Wanted;
}

/**
 * Reads what has to be known before anything is written.
 * @example await readWorkbook(context, { selection: true }) // { …, selection: { sheet: "Blad1", row: 0, column: 0 } }
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { selection: asksSelection = false, wanted }: Asked = {},
): Promise<WorkbookState> {
  const { workbook } = context;
  // Read since ExcelApi 1.1: https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculationmode-member
  workbook.load("readOnly, protection/protected, application/calculationMode");
  const tellsState = Office.context.requirements.isSetSupported("ExcelApi", "1.9");
  if (tellsState) workbook.load("application/calculationState");
  workbook.names.load("items/name, items/formula, items/comment");
  const sheets = workbook.worksheets.load("items/name, items/visibility, items/protection/protected");
  const journal = loadJournal(workbook);
  // Of more cells these are about the first. InvalidSelection for a chart, by design:
  // https://github.com/OfficeDev/office-js/issues/2268
  const cell =
    asksSelection || wanted !== undefined
      ? workbook.getSelectedRange().load("rowIndex, columnIndex, worksheet/name")
      : null;
  const used =
    wanted === undefined || cell === null
      ? null
      : cell.worksheet.getUsedRangeOrNullObject(true).load("formulas, rowIndex, columnIndex");
  await context.sync();
  const selection = cell && { sheet: cell.worksheet.name, row: cell.rowIndex, column: cell.columnIndex };
  const obstacles = wanted === undefined || selection === null ? [] : await readObstacles(context, selection, wanted);
  return {
    sheets: sheets.items.map((sheet) => ({
      name: sheet.name,
      protected: sheet.protection.protected,
      visibility: sheet.visibility as SheetState["visibility"],
    })),
    names: workbook.names.items.map((item) => ({
      name: item.name,
      formula: String(item.formula),
      comment: item.comment,
    })),
    journal: readJournal(journal).journal,
    structureProtected: workbook.protection.protected,
    readOnly: workbook.readOnly,
    isManual: workbook.application.calculationMode === Excel.CalculationMode.manual,
    isCalculating: tellsState && workbook.application.calculationState !== Excel.CalculationState.done,
    selection,
    obstacles,
    occupied:
      used === null || used.isNullObject || wanted === undefined || selection === null
        ? []
        : occupiedIn(used, selection, wanted),
  };
}

/** Addresses of the cells within the wanted area that hold something. */
function occupiedIn(
  used: Excel.Range,
  at: { readonly row: number; readonly column: number },
  wanted: Wanted,
): string[] {
  return used.formulas.flatMap((line: unknown[], rowOffset) =>
    line.flatMap((content, columnOffset) => {
      const row = used.rowIndex + rowOffset;
      const column = used.columnIndex + columnOffset;
      const within =
        row >= at.row && row < at.row + wanted.rows && column >= at.column && column < at.column + wanted.columns;
      return within && content !== "" ? [cellAddress(row, column)] : [];
    }),
  );
}
