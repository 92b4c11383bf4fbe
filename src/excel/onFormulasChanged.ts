/** Cells on one sheet of which the formula made way for something else. */
export interface ReplacedFormulas {
  /** The sheet's id, not its name. */
  readonly sheetId: string;
  /** Addresses without sheet and "$"; null where there were too many for Excel to name. */
  readonly cells: readonly string[] | null;
}

/**
 * Calls back when somebody at this screen replaces formulas, on any sheet; what a colleague does elsewhere is hers.
 * ExcelApi 1.13: https://learn.microsoft.com/javascript/api/excel/excel.worksheetformulachangedeventargs
 */
export async function onFormulasChanged(
  context: Excel.RequestContext,
  handler: (replaced: ReplacedFormulas) => void,
): Promise<void> {
  context.workbook.worksheets.onFormulaChanged.add(async ({ source, worksheetId, formulaDetails }) => {
    if (source === "Remote") return;
    // "If the number of changed formulas or the size of the changed formula text exceeds a size limit": undefined.
    const details = formulaDetails as typeof formulaDetails | undefined;
    const cells = details?.map(({ cellAddress }) => plain(cellAddress)) ?? null;
    handler({ sheetId: worksheetId, cells });
  });
  await context.sync();
}

/** @example plain("Blad1!$C$5") // "C5" */
function plain(address: string): string {
  return address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
}
