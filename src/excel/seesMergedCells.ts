import { excelProblem } from "./excelProblem";

/** Merged cells can be found from ExcelApi 1.13 on, above what inserting needs. */
export function mayAskForMergedCells(): boolean {
  return Office.context.requirements.isSetSupported("ExcelApi", "1.13");
}

/** Whether this Excel finds merged cells; asks it, since a set that is reported is not always complete. One sync. */
export async function seesMergedCells(context: Excel.RequestContext): Promise<boolean> {
  if (!mayAskForMergedCells()) return false;
  try {
    context.workbook.worksheets.getFirst().getRange("A1").getMergedAreasOrNullObject().load("address");
    await context.sync();
    return true;
  } catch (error) {
    if (excelProblem(error).kind === "tooOld") return false;
    throw error;
  }
}
