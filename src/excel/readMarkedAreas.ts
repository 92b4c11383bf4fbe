import { parseReference } from "../plan/address";
import { areasOfAddress } from "./areasOfAddress";
import type { MarkedArea } from "../plan/FoundTable";
import type { Inventory } from "../plan/inventory/Inventory";
import { legacyArea } from "../plan/legacyArea";
import type { Area } from "../plan/operation";
import { couldBeOurs } from "../plan/ours/isOurName";
import { markedId, markName, overviewId } from "../plan/tableMark";
import type { WorkbookState } from "../plan/WorkbookState";
import type { Letter } from "../letter/letter";
import { loadNamesOf } from "./loadNamesOf";
import { readableMarks } from "./readableMark";

/** A hidden name of ours over a table or the overview. */
export interface Mark {
  readonly name: string;
  readonly scope: string | null;
  readonly id: string;
  readonly area: Area;
}

/** What is asked for before a sync, and answered after it. */
export type Loaded<Answer> = () => Answer;

/** The marks of the workbook itself. */
export function loadOwnAreas(
  context: Excel.RequestContext,
  letter: Letter,
  state: WorkbookState,
): Loaded<readonly MarkedArea[]> {
  const own = state.names.flatMap((item) => (couldBeOurs(letter, item) ? markOf(item.name, item.formula, null) : []));
  const unmarked = letter.themes
    .filter(({ id }) => !own.some((mark) => mark.id.toLowerCase() === id.toLowerCase()))
    .flatMap((theme) => {
      const area = legacyArea(letter, theme, state.names);
      return area ? [{ name: "", scope: null, id: theme.id, area }] : [];
    });
  return loadAreas(context, state, [...own, ...unmarked]);
}

/** What was read so far of what is ours. */
export interface ReadSoFar {
  readonly own: readonly MarkedArea[];
  readonly marks: readonly Mark[];
  readonly inventory: Inventory | null;
}

/**
 * With what was read, what stands under the marks that Excel made when a sheet was copied, and where the inventory says that
 * something stands whose own mark is lost. No sync where there is neither.
 */
export async function readOtherAreas(
  context: Excel.RequestContext,
  letter: Letter,
  state: WorkbookState,
  { own, marks, inventory }: ReadSoFar,
): Promise<readonly MarkedArea[]> {
  const unmarked = (inventory?.items ?? []).flatMap(({ kind, id, area }): Mark[] => {
    const marked = kind === "table" || kind === "overview" ? markedId(id) : null;
    if (marked === null || area === null) return [];
    const isRead = own.some(
      (each) => (each.name === "" ? markName(each.id) : each.name).toLowerCase() === id.toLowerCase(),
    );
    const isKnown =
      letter.themes.some((theme) => theme.id.toLowerCase() === marked.toLowerCase()) || marked === overviewId;
    return isRead || !isKnown ? [] : [{ name: id, scope: null, id: marked, area }];
  });
  const more = [...marks, ...unmarked];
  if (more.length === 0) return own;
  const areas = loadAreas(context, state, more);
  await context.sync();
  return [...own, ...areas()];
}

function loadAreas(
  context: Excel.RequestContext,
  state: WorkbookState,
  marks: readonly Mark[],
): Loaded<readonly MarkedArea[]> {
  const present = readableMarks(marks.filter(({ area }) => state.sheets.some(({ name }) => name === area.sheet)));
  const loaded = present.map((mark) => {
    const { sheet, row, column, rows, columns } = mark.area;
    const range = context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, rows, columns);
    // Excel looks for no kinds of cells on a protected sheet.
    const isProtected = state.sheets.some((each) => each.name === sheet && each.protected);
    const marked = isProtected ? null : range.getSpecialCellsOrNullObject("ConditionalFormats").load("address");
    return { mark, marked, range: range.load("values, formulas"), rules: range.conditionalFormats.getCount() };
  });
  return () =>
    loaded.map(({ mark, marked, range, rules }) => ({
      ...mark.area,
      name: mark.name,
      scope: mark.scope,
      id: mark.id,
      rules: rules.value,
      marked: marked && (marked.isNullObject ? [] : areasOfAddress(marked.address)),
      values: range.values as unknown[][],
      formulas: range.formulas as unknown[][],
    }));
}

/**
 * The marks that Excel made when a sheet was copied.
 * @param asked only these names are asked for, of each sheet; left out: all that there are
 */
export function loadMarksOfSheets(
  context: Excel.RequestContext,
  state: WorkbookState,
  asked?: readonly string[],
): Loaded<readonly Mark[]> {
  const found = state.sheets.map(({ name }) => ({
    name,
    items: loadNamesOf(context.workbook.worksheets.getItem(name), asked),
  }));
  return () => found.flatMap(({ name, items }) => items().flatMap((item) => markOf(item.name, item.formula, name)));
}

function markOf(name: string, formula: string, scope: string | null): Mark[] {
  // Excel writes a sheet's own name as "Blad1!Naam".
  const id = markedId(name.slice(name.lastIndexOf("!") + 1));
  const area = parseReference(formula);
  return id !== null && area !== null ? [{ name, scope, id, area }] : [];
}
