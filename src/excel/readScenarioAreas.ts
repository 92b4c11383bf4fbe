import type { Books } from "../plan/scenario/Books";
import type { ScenarioArea } from "../plan/scenario/recogniseScenario";

/** Reads what stands under the hidden names of scenarios; sheets that are gone are left out. One sync. */
export async function readScenarioAreas(
  context: Excel.RequestContext,
  books: Pick<Books, "state" | "sheets">,
): Promise<readonly ScenarioArea[]> {
  const areas = loadScenarioAreas(context, books);
  await context.sync();
  return areas();
}

/** The same, asked for before a sync and answered after it. */
export function loadScenarioAreas(
  context: Excel.RequestContext,
  { state, sheets }: Pick<Books, "state" | "sheets">,
): () => readonly ScenarioArea[] {
  const present = sheets.filter(({ area }) => state.sheets.some(({ name }) => name === area.sheet));
  const loaded = present.map(({ code, area }) => ({
    code,
    area,
    range: context.workbook.worksheets
      .getItem(area.sheet)
      .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
      .load("values, formulas"),
  }));
  return () =>
    loaded.map(({ code, area, range }) => ({
      ...area,
      code,
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
    }));
}
