import { findFunctions, functionCell, type FunctionCell, type FunctionPlace } from "../plan/ownFunctions";
import type { SheetFormulas } from "../plan/findPointers";

/** How many cells are asked at once: some 1 MB, where Excel on the web takes 5 MB at most. */
const atOnce = 1000;

/** Reads what every cell with a function of ours shows, on hidden sheets too, and what it spills into. */
export async function readFunctionCells(
  context: Excel.RequestContext,
  formulas: readonly SheetFormulas[],
): Promise<readonly FunctionCell[]> {
  const places = findFunctions(formulas);
  const cells: FunctionCell[] = [];
  for (let first = 0; first < places.length; first += atOnce) {
    const loaded = places.slice(first, first + atOnce).map((place) => load(context, place));
    // One request for all would be more than Excel on the web takes.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    cells.push(...loaded.map(cellFrom));
  }
  return cells;
}

function load(context: Excel.RequestContext, place: FunctionPlace) {
  const cell = context.workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
  cell.load("values, valueTypes");
  // An Excel before that set knows no spilling either.
  const spills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const spilled = spills ? cell.getSpillingToRangeOrNullObject().load("values, valueTypes") : null;
  return { place, cell, spilled };
}

function cellFrom({ place, cell, spilled }: ReturnType<typeof load>): FunctionCell {
  const shown = spilled === null || spilled.isNullObject ? cell : spilled;
  return functionCell(place, shown.values as unknown[][], shown.valueTypes as string[][]);
}
