import { parseReference } from "../plan/address";
import { excelTables } from "../plan/scenario/excelTables";
import { scenarioMark } from "../plan/scenario/scenarioNames";
import { scenarioWords } from "../plan/scenario/scenarioWords";

/** Most workbooks have no others: their marks are asked for together with the register. */
const first = ["S1", "S2", "S3", "S4", "S5", "S6", "S7", "S8", "S9"];

/** The sheets of scenarios. */
export interface ScenarioSheetNames {
  /** What they are called, by their ids. */
  readonly sheets: ReadonlyMap<string, string>;
  /** The scenarios that were asked about, for the next time. */
  readonly codes: readonly string[];
}

/**
 * Which sheets are scenarios'. Every change in a workbook is asked about, so only for the marks of scenarios that there may be: a
 * workbook may hold tens of thousands of names. One sync, and a second where the register has scenarios that nobody knew of.
 * @param known the codes of before
 */
export async function readScenarioSheets(
  context: Excel.RequestContext,
  known: readonly string[] = [],
): Promise<ScenarioSheetNames> {
  const { workbook } = context;
  const sheets = workbook.worksheets.load("items/id, items/name");
  const listed = workbook.tables
    .getItemOrNullObject(excelTables.register)
    .columns.getItemOrNullObject(scenarioWords.code)
    .getDataBodyRange()
    .load("values");
  const asked = [...new Set([...first, ...known])];
  const marks = loadMarks(workbook, asked);
  await context.sync();
  const registered = listed.isNullObject ? [] : (listed.values as unknown[][]).flatMap(([cell]) => codeIn(cell));
  const more = registered.filter((code) => !asked.includes(code));
  const others = loadMarks(workbook, more);
  if (more.length > 0) await context.sync();
  const marked = new Set([...marks(), ...others()]);
  return {
    sheets: new Map(sheets.items.flatMap(({ id, name }) => (marked.has(name) ? [[id, name] as const] : []))),
    codes: [...asked, ...more],
  };
}

/** The sheets that marks lead to. */
function loadMarks({ names }: Excel.Workbook, codes: readonly string[]): () => readonly string[] {
  const items = codes.map((code) => names.getItemOrNullObject(scenarioMark(code)).load("formula"));
  return () => items.flatMap((item) => (item.isNullObject ? [] : (parseReference(String(item.formula))?.sheet ?? [])));
}

function codeIn(cell: unknown): readonly string[] {
  const code = String(cell).trim().toUpperCase();
  return /^S\d{1,9}$/.test(code) ? [code] : [];
}
