/**
 * A hidden name of a sheet's own that says which batch is adding it, as long as that is not done: a sheet that a colleague
 * made meanwhile under the same name has none.
 */
const mark = "Offensief_InOpbouw";

/** Marks a sheet that was just added. */
export function markSheet(sheet: Excel.Worksheet, batch: string): void {
  sheet.names.add(mark, sheet.getRange("A1"), batch).visible = false;
}

/** Takes the mark away, when all is done. */
export function unmarkSheet(sheet: Excel.Worksheet): void {
  sheet.names.getItem(mark).delete();
}

/** Loads what `isOurs` reads. */
export function loadSheetMark(sheet: Excel.Worksheet) {
  return {
    sheet,
    mark: sheet.names.getItemOrNullObject(mark).load("comment"),
    used: sheet.getUsedRangeOrNullObject().load("address"),
  };
}

/** Whether a batch added the sheet; one where nothing stands may have come just before its mark, and nothing is lost with it. */
export function isOurs(found: ReturnType<typeof loadSheetMark>, batch: string): boolean {
  return found.mark.isNullObject ? found.used.isNullObject : found.mark.comment === batch;
}
