import type { SheetFormulas } from "../plan/leaning/Leaners";
import type { Area } from "../plan/operation";
import { cellCount, takeCells } from "../plan/takeCells";
import type { WorkbookState } from "../plan/WorkbookState";
import { excelProblem } from "./excelProblem";
import { SheetTooLarge } from "./SheetTooLarge";

/** How many cells are asked at first: of the ledger, with the longest formulas of ours, that is some 3 MB. */
const firstCells = 20_000;
/**
 * How many characters an answer should have: Excel on the web gives 5 MB at most.
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization#excel-add-ins
 */
const wantedLength = 2_000_000;
/** Beyond it a stray cell at the edge of a sheet would have us read for hours. */
const mostOfSheet = 50_000_000;

/**
 * What stands in all sheets, as formulas: to find what points to something. Two syncs for an ordinary workbook: how
 * large the sheets are, and what is in them; a large one comes in blocks, each with a sync.
 * No column is skipped, not even those that the ledger works out: a formula of the user's own may stand in any cell.
 */
export async function readFormulas(
  context: Excel.RequestContext,
  state: WorkbookState,
): Promise<readonly SheetFormulas[]> {
  const used = loadUsedAreas(context, state);
  await context.sync();
  return readBlocks(context, used());
}

/**
 * What stands in areas, as formulas: each comes as it is asked, or a large one in several. A sync for each block.
 * @param alongside asks what comes with the first block, and is called again where that was too much at once
 */
export async function readBlocks(
  context: Excel.RequestContext,
  wanted: readonly Area[],
  alongside: () => void = () => undefined,
): Promise<readonly SheetFormulas[]> {
  const found: SheetFormulas[] = [];
  let areas = wanted;
  let isFirst = true;
  if (areas.length === 0) {
    alongside();
    await context.sync();
  }
  let [cells, length, longest] = [firstCells, wantedLength, 1];
  while (areas.length > 0) {
    const { taken, left } = takeCells(areas, cells);
    const blocks = taken.map((area) => ({ area, range: rangeOf(context, area).load("formulas") }));
    const asked = cellCount(taken);
    if (isFirst) alongside();
    try {
      // What comes back in one sync is one answer, and a large workbook is more than one answer may be.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
    } catch (error) {
      if (excelProblem(error).kind !== "tooMuch" || asked <= 1) throw error;
      [cells, length] = [Math.ceil(asked / 2), Math.max(longest, length / 2)];
      continue;
    }
    isFirst = false;
    areas = left;
    const read = blocks.map(({ area, range }) => blockFrom(area, range.formulas as unknown[][]));
    found.push(...read.filter(holdsSomething));
    const answered = JSON.stringify(read).length;
    longest = Math.max(longest, answered);
    cells = Math.max(1, Math.floor(asked * Math.min(4, length / answered)));
  }
  return found;
}

/**
 * Asks which cells of the sheets hold something.
 * @returns reads the answer, after the next sync
 */
export function loadUsedAreas(context: Excel.RequestContext, { sheets }: WorkbookState): () => readonly Area[] {
  const used = sheets.map(({ name }) => ({
    sheet: name,
    range: context.workbook.worksheets
      .getItem(name)
      .getUsedRangeOrNullObject(true)
      .load("rowIndex, columnIndex, rowCount, columnCount"),
  }));
  return () => {
    const areas = used.flatMap(({ sheet, range }): Area[] => {
      if (range.isNullObject) return [];
      const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
      return [{ sheet, row, column, rows, columns }];
    });
    const tooLarge = areas.find((area) => cellCount([area]) > mostOfSheet);
    if (tooLarge) throw new SheetTooLarge(tooLarge.sheet);
    return areas;
  };
}

function rangeOf(context: Excel.RequestContext, { sheet, row, column, rows, columns }: Area): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
}

function blockFrom({ sheet, row, column }: Area, formulas: readonly (readonly unknown[])[]): SheetFormulas {
  return { sheet, row, column, formulas };
}

/** Emptiness between what stands far apart is not kept. */
function holdsSomething({ formulas }: SheetFormulas): boolean {
  return formulas.some((cells) => cells.some((content) => content !== ""));
}
