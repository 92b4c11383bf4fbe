import { areasOfAddress } from "./areasOfAddress";
import type { Books } from "../plan/scenario/Books";
import type { ScenarioArea } from "../plan/scenario/recogniseScenario";
import { resultColumns } from "../plan/scenario/scenarioLayout";
import { readableMarks } from "./readableMark";

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
  const present = readableMarks(sheets.filter(({ area }) => state.sheets.some(({ name }) => name === area.sheet)));
  const loaded = present.map(({ code, area }) => {
    const sheet = context.workbook.worksheets.getItem(area.sheet);
    const { row, rows } = area;
    const results = resultColumns(area);
    const range = sheet.getRangeByIndexes(row, area.column, rows, area.columns).load("values, formulas");
    // Excel looks for no kinds of cells on a protected sheet.
    const isProtected = state.sheets.some(({ name, protected: shut }) => name === area.sheet && shut);
    return {
      code,
      area,
      range,
      marked: isProtected ? null : range.getSpecialCellsOrNullObject("ConditionalFormats").load("address"),
      // Of the others nothing is to be said by how they are shown, and formats are long.
      shown: sheet.getRangeByIndexes(row, results.column, rows, results.columns).load("numberFormat"),
      column: results.column,
    };
  });
  return () =>
    loaded.map(({ code, area, range, marked, shown, column }) => ({
      ...area,
      code,
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
      marked: marked && (marked.isNullObject ? [] : areasOfAddress(marked.address)),
      formats: { column, cells: shown.numberFormat as unknown[][] },
    }));
}
