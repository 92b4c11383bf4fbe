import { parseReference } from "../plan/address";
import { markedScenario } from "../plan/scenario/scenarioNames";

/** The names of the sheets of scenarios, by their ids: little to read, so that every change in a workbook can be asked about. One sync. */
export async function readScenarioSheets(context: Excel.RequestContext): Promise<ReadonlyMap<string, string>> {
  const names = context.workbook.names.load("items/name, items/formula");
  const sheets = context.workbook.worksheets.load("items/id, items/name");
  await context.sync();
  const marked = names.items.flatMap(({ name, formula }) => {
    const area = markedScenario(name) === null ? null : parseReference(String(formula));
    return area === null ? [] : [area.sheet];
  });
  return new Map(sheets.items.flatMap(({ id, name }) => (marked.includes(name) ? [[id, name] as const] : [])));
}
