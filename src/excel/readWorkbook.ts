import { cellAddress } from "../plan/address";
import type { SheetState, WorkbookState } from "../plan/WorkbookState";
import { readObstacles } from "./readObstacles";
import { loadJournal, readJournal } from "./journalStore";

/** The size of the area at the selected cell that should be empty. */
export interface Wanted {
  readonly rows: number;
  readonly columns: number;
}

/**
 * Reads what has to be known before anything is written.
 * @param wanted ask what stands in an area of this size at the selected cell; left out: no such area matters
 */
export async function readWorkbook(context: Excel.RequestContext, wanted?: Wanted): Promise<WorkbookState> {
  const { workbook } = context;
  workbook.load("readOnly");
  workbook.protection.load("protected");
  // Read since ExcelApi 1.1: https://learn.microsoft.com/javascript/api/excel/excel.application#excel-excel-application-calculationmode-member
  const application = workbook.application.load("calculationMode");
  workbook.names.load("items/name, items/formula, items/comment");
  const sheets = workbook.worksheets.load("items/name, items/visibility, items/protection/protected");
  const journal = loadJournal(workbook);
  const cell = workbook.getSelectedRange().getCell(0, 0).load("rowIndex, columnIndex");
  const active = workbook.worksheets.getActiveWorksheet().load("name");
  const used =
    wanted === undefined ? null : active.getUsedRangeOrNullObject(true).load("formulas, rowIndex, columnIndex");
  await context.sync();
  const at = { row: cell.rowIndex, column: cell.columnIndex };
  const obstacles = wanted === undefined ? [] : await readObstacles(context, at, wanted);
  const selection = { sheet: active.name, ...at };
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
    isManual: application.calculationMode === Excel.CalculationMode.manual,
    selection,
    obstacles,
    occupied: used === null || used.isNullObject || wanted === undefined ? [] : occupiedIn(used, selection, wanted),
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
