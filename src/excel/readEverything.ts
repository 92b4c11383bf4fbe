import type { Letter } from "../letter/letter";
import { parseReference } from "../plan/address";
import type { Everything, ScenariosRead } from "../plan/check/Everything";
import { comparedCodes, markedComparisons, type ComparisonMark } from "../plan/comparison/comparisonName";
import type { Inventory } from "../plan/inventory/Inventory";
import type { LaidRules } from "../plan/marks/LaidRule";
import type { MarkedSheet } from "../plan/marks/needsPlaces";
import type { Area } from "../plan/operation";
import { hasMoved, marksWanted, namesWanted, type NamesSeen } from "../plan/ours/namesSeen";
import type { ScenarioSheetMark } from "../plan/scenario/Books";
import { topColumns, topRows, type BookTops } from "../plan/ours/agedTops";
import { excelTables, namedFrozen } from "../plan/scenario/excelTables";
import { frozenTopRows, type FrozenTop } from "../plan/scenario/laterVerdict";
import { markedScenario } from "../plan/scenario/scenarioNames";
import { listedSources } from "../plan/sources/checkSources";
import { sourceSheets } from "../plan/sources/sourceSheets";
import type { SourcesRead } from "../plan/sources/SourcesRead";
import type { WorkbookState } from "../plan/WorkbookState";
import { loadBooks, loadTables, scenarioSheetMarks } from "./readBooks";
import { loadInventory } from "./loadInventory";
import { loadRules } from "./loadRules";
import { loadSources } from "./loadSources";
import { isRuleFailure, markedSheets, readLaidRules } from "./readLaidRules";
import { loadMarksOfSheets, loadOwnAreas, readOtherAreas } from "./readMarkedAreas";
import { readableMarks } from "./readableMark";
import { loadScenarioAreas } from "./readScenarioAreas";
import { readOutside } from "./readOutside";
import { loadNames, readWorkbook } from "./readWorkbook";

/** `letter`: the tables of the letter and the overview; `all`: scenarios, frozen stands and comparisons as well. */
export type CheckScope = "letter" | "all";

/**
 * Reads all that a check looks at. Two syncs: what there is, and what stands in it; one more where sheets with tables of
 * ours were copied, and one where other conditional formats lie among ours.
 * @param seen where nothing was asked of us, as after a change: only names that are known are asked for, and not the thousands
 * that a workbook may have besides. Excel has no event for names, and gives all of them or one.
 * @param withRules false where Excel failed on conditional formats: then these are not asked for, and that is told
 */
export async function readEverything(
  context: Excel.RequestContext,
  letter: Letter,
  scope: CheckScope,
  seen: NamesSeen | null = null,
  withRules = true,
): Promise<Everything> {
  const tables = loadTables(context);
  const wanted = seen && namesWanted(letter, seen, scope);
  const known = await readWorkbook(context, wanted ? { names: wanted.ask } : {});
  const trusted = wanted ? [...wanted.trust, ...wanted.rest] : [];
  const state = seen ? { ...known, names: [...known.names, ...trusted], namesBefore: seen.hers } : known;
  const isMoved = seen !== null && hasMoved(letter, seen, known.names);
  const parts = isMoved && wanted ? loadNames(context.workbook, wanted.trust) : null;
  const sheetMarks = seen ? marksWanted(letter, seen, scope) : undefined;
  const own = loadOwnAreas(context, letter, state);
  const marks = loadMarksOfSheets(context, state, sheetMarks);
  const listed = loadInventory(context, state);
  const withScenarios = scope === "all";
  const books = withScenarios ? loadBooks(context, tables.items, state, sheetMarks) : null;
  const tops = loadBookTops(context, withScenarios ? tables.items : []);
  const sheets = scenarioSheetMarks(state);
  const scenarios = withScenarios ? loadScenarioSheets(context, state, sheets, markedComparisons(state.names)) : null;
  const named = sourceSheets(state.sheets).slice(0, mostSources);
  // They are long, and no change to a table or a scenario touches them.
  const sources = withScenarios && seen === null ? loadSources(context, letter, named) : null;
  const marked = withScenarios && seen === null ? markedSheets(letter, state, sheets) : [];
  const rules = withRules ? loadRules(context, sheetsOf(marked)) : null;
  try {
    await context.sync();
  } catch (error) {
    if (!rules || marked.length === 0 || !isRuleFailure(error)) throw error;
    return readEverything(context, letter, scope, seen, false);
  }
  const inventory = listed();
  const areas = await readOtherAreas(context, letter, state, { own: own(), marks: marks(), inventory });
  const laid = scenarios?.() ?? null;
  const more = withScenarios ? await readUnmarked(context, state, inventory) : null;
  const laidRules = rules
    ? await readLaidRules(context, letter, state, marked, rules)
    : sheetsOf(marked).map((sheet) => ({ sheet, rules: null }));
  const now = parts ? { ...state, names: [...known.names, ...parts(), ...(wanted?.rest ?? [])] } : state;
  const renamed = sources ? listedSources(inventory, state).filter((sheet) => !named.includes(sheet)) : [];
  const scenarioAreas = [...(laid?.areas ?? []), ...(more?.areas ?? [])];
  const shared = books && laid ? { ...books(), state: now, sheets: [...sheets, ...(more?.sheets ?? [])] } : null;
  const whole = shared && (await readOutside(context, letter, shared, scenarioAreas));
  return {
    state: now,
    areas: areas.map((area) => withLaidRules(area, laidRules)),
    inventory,
    tables: tables.items.map(({ name, worksheet }) => ({ name, sheet: worksheet.name })),
    ...(sources && { sources: [...sources(), ...(await readRenamed(context, letter, renamed))] }),
    scenarios:
      whole && laid
        ? {
            books: whole,
            areas: scenarioAreas.map((area) => withLaidRules(area, laidRules)),
            comparisons: [...laid.comparisons, ...(more?.comparisons ?? [])],
            frozenTops: laid.frozenTops,
            bookTops: tops(),
          }
        : null,
  };
}

function sheetsOf(marked: readonly MarkedSheet[]): readonly string[] {
  return marked.map(({ sheet }) => sheet);
}

/** Of a copy of a sheet nothing was asked. */
function withLaidRules<Marked extends Area>(area: Marked, laidRules: readonly LaidRules[]) {
  const found = laidRules.find(({ sheet }) => sheet === area.sheet);
  return found ? { ...area, laid: found.rules } : area;
}

/** Sheets called as the one with the sources; more are copies. */
const mostSources = 3;

/** Sheets with the sources that the user called otherwise: only the inventory tells which. No sync where there is none. */
async function readRenamed(
  context: Excel.RequestContext,
  letter: Letter,
  sheets: readonly string[],
): Promise<readonly SourcesRead[]> {
  if (sheets.length === 0) return [];
  const loaded = loadSources(context, letter, sheets);
  await context.sync();
  return loaded();
}

type ScenarioSheets = Pick<ScenariosRead, "areas" | "comparisons" | "frozenTops">;

/** What the inventory knows and no name leads to any more. No sync where there is none. */
async function readUnmarked(
  context: Excel.RequestContext,
  state: WorkbookState,
  inventory: Inventory | null,
): Promise<(ScenarioSheets & { readonly sheets: readonly ScenarioSheetMark[] }) | null> {
  const leads = new Set(
    state.names.flatMap(({ name, formula }) => (parseReference(formula) ? [name.toLowerCase()] : [])),
  );
  const lost = (inventory?.items ?? []).flatMap(({ id, area }) =>
    area !== null && !leads.has(id.toLowerCase()) ? [{ id, area }] : [],
  );
  const sheets = lost.flatMap(({ id, area }) => {
    const code = markedScenario(id);
    return code === null ? [] : [{ code, area }];
  });
  const comparisons = lost.flatMap(({ id, area }) => {
    const codes = comparedCodes(id);
    return codes === null ? [] : [{ codes, area }];
  });
  if (sheets.length + comparisons.length === 0) return null;
  const loaded = loadScenarioSheets(context, state, sheets, comparisons);
  await context.sync();
  return { ...loaded(), sheets };
}

/** The sheets of scenarios, and of comparisons the labels: they tell whether it is one still. Sheets that are gone are left out. */
function loadScenarioSheets(
  context: Excel.RequestContext,
  state: WorkbookState,
  sheets: readonly ScenarioSheetMark[],
  comparisons: readonly ComparisonMark[],
): () => ScenarioSheets {
  const areas = loadScenarioAreas(context, { state, sheets });
  const tops = loadFrozenTops(context, state);
  const compared = readableMarks(
    comparisons.filter(({ area }) => state.sheets.some(({ name }) => name === area.sheet)),
  ).map((mark) => ({ mark, range: firstColumns(context, mark.area) }));
  return () => ({
    areas: areas(),
    frozenTops: tops(),
    comparisons: compared.map(({ mark, range }) => ({ ...mark, values: range.values as unknown[][] })),
  });
}

/** Found by its hidden name, as everything of a frozen stand but its tables is. */
function loadFrozenTops(context: Excel.RequestContext, { names, sheets }: WorkbookState): () => readonly FrozenTop[] {
  const found = names.flatMap(({ name, formula }) => {
    const code = namedFrozen(name);
    const named = parseReference(formula);
    if (code === null || !named || !sheets.some((sheet) => sheet.name === named.sheet)) return [];
    return [{ code, area: { ...named, rows: Math.min(named.rows, frozenTopRows) } }];
  });
  const loaded = readableMarks(found).map((top) => {
    const { sheet, row, column, rows, columns } = top.area;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    return { ...top, range: range.load("formulas") };
  });
  return () => loaded.map(({ range, ...top }) => ({ ...top, formulas: range.formulas as unknown[][] }));
}

/** Above the tables of register and ledger. */
function loadBookTops({ workbook }: Excel.RequestContext, tables: readonly Excel.Table[]): () => BookTops {
  const load = (book: keyof BookTops) => {
    const table = tables.find(({ name }) => name.toLowerCase() === excelTables[book].toLowerCase());
    const sheet = table && workbook.worksheets.getItem(table.worksheet.name);
    return sheet?.getRangeByIndexes(0, 0, topRows, topColumns[book]).load("formulas");
  };
  const loaded = { register: load("register"), ledger: load("ledger") };
  const formulas = (range?: Excel.Range) => (range ? (range.formulas as unknown[][]) : null);
  return () => ({ register: formulas(loaded.register), ledger: formulas(loaded.ledger) });
}

function firstColumns(context: Excel.RequestContext, { sheet, row, column, rows }: Area) {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, 2).load("values");
}
