import type { Area } from "../../plan/operation";
import type { SheetState } from "../../plan/WorkbookState";
import { areasOfAddress } from "../areasOfAddress";

/**
 * Asks which cells of the workbook hold a formula, so that what holds none needs no reading: large sheets hold values
 * mostly. Excel looks for cells of a kind in used cells only, which is quick; on a whole sheet it may take for ever
 * (https://github.com/OfficeDev/office-js/issues/4245). A protected sheet comes with all its used cells, since Excel
 * looks for no kinds there.
 * @returns reads the answer, after the next sync
 */
export function loadFormulaAreas(context: Excel.RequestContext, sheets: readonly SheetState[]): () => readonly Area[] {
  const asked = sheets.map((sheet) => {
    const worksheet = context.workbook.worksheets.getItem(sheet.name);
    if (sheet.protected) {
      const used = worksheet.getUsedRangeOrNullObject(true).load("rowIndex, columnIndex, rowCount, columnCount");
      return () => (used.isNullObject ? [] : [areaOf(sheet.name, used)]);
    }
    const cells = worksheet.getUsedRange(true).getSpecialCellsOrNullObject("Formulas").load("address");
    return () => (cells.isNullObject ? [] : areasOfAddress(cells.address));
  });
  return () => asked.flatMap((answer) => answer());
}

function areaOf(sheet: string, { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Area {
  return { sheet, row: rowIndex, column: columnIndex, rows: rowCount, columns: columnCount };
}
