import { findFunctions, functionCell, type FunctionCell } from "../plan/ownFunctions";
import type { WorkbookState } from "../plan/WorkbookState";
import { readFormulas } from "./readFormulas";

/** Reads every cell with a function of ours, on hidden sheets too, and what it spills into. Two syncs. */
export async function readFunctionCells(
  context: Excel.RequestContext,
  state: WorkbookState,
): Promise<readonly FunctionCell[]> {
  const places = findFunctions(await readFormulas(context, state));
  // An Excel before that set knows no spilling either.
  const spills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const loaded = places.map((place) => {
    const cell = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
    cell.load("values, valueTypes");
    const spilled = spills ? cell.getSpillingToRangeOrNullObject().load("values, valueTypes") : null;
    return { place, cell, spilled };
  });
  await context.sync();
  return loaded.map(({ place, cell, spilled }) => {
    const shown = spilled === null || spilled.isNullObject ? cell : spilled;
    return functionCell(place, shown.values as unknown[][], shown.valueTypes as string[][]);
  });
}
