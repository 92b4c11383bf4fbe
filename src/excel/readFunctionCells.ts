import { sheetColumns, sheetRows } from "../plan/address";
import { findFunctions, functionCell, type FunctionCell, type FunctionPlace } from "../plan/ownFunctions";
import type { SheetFormulas } from "../plan/leaning/Leaners";

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
  // Answers spilled in Excel before an add-in could ask how far: what stands beside the cell may be part of one.
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillingtorangeornullobject-member(1)
  const spills = Office.context.requirements.isSetSupported("ExcelApi", "1.12");
  const spilled = spills ? cell.getSpillingToRangeOrNullObject().load("values, valueTypes") : null;
  const beside = spills ? [] : besideOf(cell, place);
  return { place, cell, spilled, beside };
}

function besideOf(cell: Excel.Range, { row, column }: FunctionPlace): readonly Excel.Range[] {
  return [
    ...(row + 1 < sheetRows ? [cell.getOffsetRange(1, 0).load("formulas")] : []),
    ...(column + 1 < sheetColumns ? [cell.getOffsetRange(0, 1).load("formulas")] : []),
  ];
}

function cellFrom({ place, cell, spilled, beside }: ReturnType<typeof load>): FunctionCell {
  const shown = spilled === null || spilled.isNullObject ? cell : spilled;
  const isWhole = beside.every((each) => isEmptyOrFormula((each.formulas as unknown[][])[0]?.[0], place.formula));
  return functionCell(place, shown.values as unknown[][], shown.valueTypes as string[][], isWhole);
}

/** A formula of its own is no part of another's answer; one that is written the same may be how Excel shows a part of it. */
function isEmptyOrFormula(content: unknown, formula: string): boolean {
  return content === "" || (typeof content === "string" && content.startsWith("=") && content !== formula);
}
