import type { Letter } from "../letter/letter";
import type { Everything } from "../plan/check/Everything";
import { markedComparisons } from "../plan/comparison/comparisonName";
import type { Area } from "../plan/operation";
import { loadBooks, scenarioSheetMarks } from "./readBooks";
import { loadMarksOfSheets, loadOwnAreas, readCopiedAreas } from "./readMarkedAreas";
import { loadScenarioAreas } from "./readScenarioAreas";
import { readWorkbook } from "./readWorkbook";

/** `letter`: the tables of the letter and the overview; `all`: scenarios, frozen stands and comparisons as well. */
export type CheckScope = "letter" | "all";

/**
 * Reads all that a check looks at. Two syncs: what there is, and what stands in it; one more where sheets with tables of
 * ours were copied.
 */
export async function readEverything(
  context: Excel.RequestContext,
  letter: Letter,
  scope: CheckScope,
): Promise<Everything> {
  const tables = context.workbook.tables.load("items/name");
  const state = await readWorkbook(context);
  const own = loadOwnAreas(context, letter, state);
  const marks = loadMarksOfSheets(context, state);
  const withScenarios = scope === "all";
  const books = withScenarios ? loadBooks(tables.items, state) : null;
  const sheets = scenarioSheetMarks(state);
  const scenarioAreas = withScenarios ? loadScenarioAreas(context, { state, sheets }) : null;
  const comparisons = withScenarios
    ? markedComparisons(state.names)
        .filter(({ area }) => state.sheets.some(({ name }) => name === area.sheet))
        .map((mark) => ({ mark, range: firstColumns(context, mark.area) }))
    : [];
  await context.sync();
  const areas = [...own(), ...(await readCopiedAreas(context, state, marks()))];
  return {
    state,
    areas,
    tables: tables.items.map(({ name }) => name),
    scenarios:
      books && scenarioAreas
        ? {
            books: books(),
            areas: scenarioAreas(),
            comparisons: comparisons.map(({ mark, range }) => ({ ...mark, values: range.values as unknown[][] })),
          }
        : null,
  };
}

/** Its labels: they tell whether it is one still. */
function firstColumns(context: Excel.RequestContext, { sheet, row, column, rows }: Area) {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 2).load("values");
}
