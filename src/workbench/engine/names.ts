import { enterAnew } from "./enterAnew";
import { formulaTokens } from "./formulaTokens";
import type { Grid } from "./Grid";
import { nameIds } from "./nameIds";
import { kept } from "./ScopedNames";
import { shownSingles } from "./singleValues";
import { tableRange } from "./tableRange";
import { findThreeD, mayBeThreeD, spelledOut } from "./threeD";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "./univer";

/** Makes a name known to formulas; the same name again replaces it. */
export function setName(grid: Grid, plain: string, formula: string, scope: string | null): void {
  const name = kept(plain, scope);
  const own = grid.scopedNames.stored(formula, scope);
  const stored = grid.tables.stored(own, null);
  if (grid.tables.refersToTable(stored)) grid.tableNames.set(name.toUpperCase(), stored);
  else grid.tableNames.delete(name.toUpperCase());
  const isNew = scope !== null && !find(grid, name);
  if (isThreeD(own)) grid.threeDNames.set(name.toUpperCase(), own);
  else grid.threeDNames.delete(name.toUpperCase());
  put(grid, name, spelled(grid, own));
  if (scope === null) return;
  grid.scopedNames.put(scope, plain);
  // What was typed before there was such a name; what found the workbook's keeps it.
  if (isNew && !find(grid, plain)) enterAnew(grid, plain);
}

export function removeName(grid: Grid, name: string, scope: string | null): void {
  const old = find(grid, kept(name, scope));
  grid.tableNames.delete(kept(name, scope).toUpperCase());
  grid.threeDNames.delete(kept(name, scope).toUpperCase());
  if (scope !== null) grid.scopedNames.drop(scope, name);
  if (!old) return;
  grid.mutate(RemoveDefinedNameMutation.id, { ...old });
  // What used it is #NAME? from now on.
  enterAnew(grid, old.name);
}

/** A name's formula with its leading "=", as it stands now; null where the name is unknown. */
export function nameFormula(grid: Grid, plain: string, scope: string | null): string | null {
  const name = kept(plain, scope);
  const ofTable = grid.tableNames.get(name.toUpperCase());
  if (ofTable !== undefined) return grid.scopedNames.shown(grid.tables.shown(ofTable, null), scope);
  const through = grid.threeDNames.get(name.toUpperCase());
  if (through !== undefined) return grid.scopedNames.shown(shownSingles(through), scope);
  const found = find(grid, name);
  return found ? grid.scopedNames.shown(shownSingles(`=${found.formulaOrRefString.replace(/^=/, "")}`), scope) : null;
}

/** Tells the engine where the tables that names refer to stand now: it would not look for itself. */
export function renewTableNames(grid: Grid): void {
  for (const [key, stored] of [...grid.tableNames]) {
    const found = find(grid, key);
    if (!grid.tables.refersToTable(stored)) grid.tableNames.delete(key);
    if (found) put(grid, found.name, stored);
  }
}

/** The same for names that refer through several sheets: `follow` says what their formulas are now. */
export function renewThreeDNames(grid: Grid, follow: (formula: string) => string): void {
  for (const [key, formula] of [...grid.threeDNames]) {
    const changed = follow(formula);
    grid.threeDNames.set(key, changed);
    const found = find(grid, key);
    if (found) put(grid, found.name, spelled(grid, changed));
  }
}

function isThreeD(formula: string): boolean {
  return mayBeThreeD(formula) && findThreeD(formulaTokens(formula)).length > 0;
}

function spelled(grid: Grid, formula: string): string {
  if (!isThreeD(formula)) return formula;
  const sheets = grid.workbook().getSheets();
  return spelledOut(
    formula,
    sheets.map((sheet) => sheet.getName()),
  );
}

function put(grid: Grid, name: string, formula: string): void {
  const old = find(grid, name);
  const plain = grid.tables.replace(grid.tables.stored(formula, null), (reference) =>
    tableRange(grid, reference, null),
  );
  const formulaOrRefString = isReference(plain) ? plain.slice(1) : plain;
  if (old?.formulaOrRefString === formulaOrRefString) return;
  grid.mutate(SetDefinedNameMutation.id, {
    id: old?.id ?? idOf(name),
    name,
    formulaOrRefString,
    localSheetId: "AllDefaultWorkbook",
  });
  enterAnew(grid, name);
}

function find(grid: Grid, name: string) {
  const names = grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {};
  // Names that a user made in the grid have an id of their own.
  const id = nameIds(grid).get(name.toUpperCase());
  return id === undefined ? null : (names[id] ?? null);
}

function idOf(name: string): string {
  return `name:${name.toUpperCase()}`;
}

/** A name for a plain range is kept as a reference, so that it follows inserted rows. */
function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')+'|[^'!(),;"]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula);
}
