import { enterFormulas } from "./enterFormulas";
import type { Grid } from "./Grid";
import { renewThreeDNames } from "./names";
import { forgetReadFormulas } from "./readFormulas";
import { mayBeThreeD, spelledOut, withEnds } from "./threeD";
import {
  InsertSheetMutation,
  Lexer,
  RemoveSheetMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
} from "./univer";

/** The members of Univer's that know for which workbook a formula is read. */
interface Reading {
  readonly _formulaCurrentConfigService: { getExecuteUnitId(): string };
  treeBuilder(formula: string, isToBeRead?: boolean): unknown;
}

/** The sheets of each open workbook by name, in their order. */
const workbooks = new Map<string, () => readonly string[]>();
/** Workbooks in which a reference through several sheets was read. */
const using = new Set<string>();

/** Reads references through several sheets ("Blad1:Blad3!A1") as those to each of them. */
export function sheetsInBetween(): void {
  const reading = Lexer.prototype as unknown as Reading;
  const { treeBuilder } = reading;
  reading.treeBuilder = function (this: Reading, formula, isToBeRead) {
    if (!mayBeThreeD(formula)) return treeBuilder.call(this, formula, isToBeRead);
    const unitId = this._formulaCurrentConfigService.getExecuteUnitId();
    const spelled = spelledOut(formula, workbooks.get(unitId)?.() ?? []);
    if (spelled !== formula) using.add(unitId);
    return treeBuilder.call(this, spelled, isToBeRead);
  };
}

/**
 * Sheets that come, go or move change what lies between two others. A sheet at an end that goes hands the end to the next one
 * within; one that is renamed keeps it.
 */
export function followSheetsInBetween(grid: Grid): void {
  const { unitId } = grid;
  const names = () =>
    grid
      .workbook()
      .getSheets()
      .map((sheet) => sheet.getName());
  workbooks.set(unitId, names);
  grid.whenClosed.push(() => {
    workbooks.delete(unitId);
    using.delete(unitId);
  });
  let change: ((first: string, last: string) => readonly [string, string] | null) | null = null;
  const isUsed = () => using.has(unitId) || grid.threeDNames.size > 0;
  // A name stays where it was when cells move on one of its sheets.
  grid.afterAct.push(() => renewThreeDNames(grid, (formula) => formula));
  grid.commands.beforeCommandExecuted(({ id, params }) => {
    if (!isUsed()) return;
    const { subUnitId, name } = (params ?? {}) as { subUnitId?: string; name?: string };
    const own = grid
      .workbook()
      .getSheetBySheetId(subUnitId ?? "")
      ?.getName();
    if (own === undefined) return;
    if (id === RemoveSheetMutation.id) {
      const sheets = names();
      change = (first, last) => endsWithout(own, first, last, sheets);
    } else if (id === SetWorksheetNameMutation.id && name !== undefined)
      change = (first, last) => [isSame(first, own) ? name : first, isSame(last, own) ? name : last];
  });
  grid.commands.onCommandExecuted(({ id }) => {
    if (!isUsed()) return;
    const isAbout =
      id === InsertSheetMutation.id ||
      id === RemoveSheetMutation.id ||
      id === SetWorksheetNameMutation.id ||
      id === SetWorksheetOrderMutation.id;
    if (!isAbout) return;
    const follow = change ?? ((first: string, last: string) => [first, last] as const);
    change = null;
    renewThreeDNames(grid, (formula) => withEnds(formula, follow));
    enterThemAnew(grid, (formula) => withEnds(formula, follow));
  });
}

function enterThemAnew(grid: Grid, follow: (formula: string) => string): void {
  forgetReadFormulas();
  enterFormulas(grid, (formula) => (mayBeThreeD(formula) ? follow(formula) : null));
}

function endsWithout(
  gone: string,
  first: string,
  last: string,
  sheets: readonly string[],
): readonly [string, string] | null {
  const placeOf = (name: string) => sheets.findIndex((each) => isSame(each, name));
  if (isSame(first, gone) && isSame(last, gone)) return null;
  const inward = placeOf(first) <= placeOf(last) ? 1 : -1;
  if (isSame(first, gone)) return [sheets[placeOf(first) + inward] ?? last, last];
  return isSame(last, gone) ? [first, sheets[placeOf(last) - inward] ?? first] : [first, last];
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
