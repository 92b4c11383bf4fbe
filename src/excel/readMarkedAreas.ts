import { parseReference } from "../plan/address";
import type { MarkedArea } from "../plan/FoundTable";
import { legacyArea } from "../plan/legacyArea";
import type { Area } from "../plan/operation";
import { markedId } from "../plan/tableMark";
import type { WorkbookState } from "../plan/WorkbookState";
import type { Letter } from "../letter/letter";

/** A hidden name of ours over a table or the overview. */
export interface Mark {
  readonly name: string;
  readonly scope: string | null;
  readonly id: string;
  readonly area: Area;
}

/** What is asked for before a sync, and answered after it. */
export type Loaded<Answer> = () => Answer;

/**
 * Reads everything under our hidden marks: those of the workbook, those that Excel made when a sheet was copied, and
 * where a version of ours without marks was here before, where one would be. One sync, and one more where sheets were copied.
 */
export async function readMarkedAreas(
  context: Excel.RequestContext,
  letter: Letter,
  state: WorkbookState,
): Promise<readonly MarkedArea[]> {
  const own = loadOwnAreas(context, letter, state);
  const marks = loadMarksOfSheets(context, state);
  await context.sync();
  return [...own(), ...(await readCopiedAreas(context, state, marks()))];
}

/** The marks of the workbook itself. */
export function loadOwnAreas(
  context: Excel.RequestContext,
  letter: Letter,
  state: WorkbookState,
): Loaded<readonly MarkedArea[]> {
  const own = state.names.flatMap((item) => markOf(item.name, item.formula, null));
  const unmarked = letter.themes
    .filter(({ id }) => !own.some((mark) => mark.id.toLowerCase() === id.toLowerCase()))
    .flatMap((theme) => {
      const area = legacyArea(theme, state.names);
      return area ? [{ name: "", scope: null, id: theme.id, area }] : [];
    });
  return loadAreas(context, state, [...own, ...unmarked]);
}

/** What stands under the marks of copied sheets. No sync where there are none. */
export async function readCopiedAreas(
  context: Excel.RequestContext,
  state: WorkbookState,
  marks: readonly Mark[],
): Promise<readonly MarkedArea[]> {
  if (marks.length === 0) return [];
  const areas = loadAreas(context, state, marks);
  await context.sync();
  return areas();
}

function loadAreas(
  context: Excel.RequestContext,
  state: WorkbookState,
  marks: readonly Mark[],
): Loaded<readonly MarkedArea[]> {
  const present = marks.filter(({ area }) => state.sheets.some(({ name }) => name === area.sheet));
  const loaded = present.map((mark) => {
    const { sheet, row, column, rows, columns } = mark.area;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    return { mark, range: range.load("values, formulas"), rules: range.conditionalFormats.getCount() };
  });
  return () =>
    loaded.map(({ mark, range, rules }) => ({
      ...mark.area,
      name: mark.name,
      scope: mark.scope,
      id: mark.id,
      rules: rules.value,
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
    }));
}

/** The marks that Excel made when a sheet was copied. */
export function loadMarksOfSheets(context: Excel.RequestContext, state: WorkbookState): Loaded<readonly Mark[]> {
  const found = state.sheets.map(({ name }) => ({
    name,
    items: context.workbook.worksheets.getItem(name).names.load("items/name, items/formula"),
  }));
  return () =>
    found.flatMap(({ name, items }) => items.items.flatMap((item) => markOf(item.name, String(item.formula), name)));
}

function markOf(name: string, formula: string, scope: string | null): Mark[] {
  // Excel writes a sheet's own name as "Blad1!Naam".
  const id = markedId(name.slice(name.lastIndexOf("!") + 1));
  const area = parseReference(formula);
  return id !== null && area !== null ? [{ name, scope, id, area }] : [];
}
