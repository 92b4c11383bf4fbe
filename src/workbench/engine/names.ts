import type { Grid } from "./Grid";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "./univer";

/** Makes a name known to formulas; the same name again replaces it. */
export function setName(grid: Grid, plain: string, formula: string, scope: string | null): void {
  const name = kept(plain, scope);
  const old = find(grid, name);
  grid.mutate(SetDefinedNameMutation.id, {
    id: old?.id ?? `name:${name.toUpperCase()}`,
    name,
    formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
    localSheetId: "AllDefaultWorkbook",
  });
}

export function removeName(grid: Grid, name: string, scope: string | null): void {
  const old = find(grid, kept(name, scope));
  if (old) grid.mutate(RemoveDefinedNameMutation.id, { ...old });
}

/** A name's formula with its leading "=", as it stands now; null where the name is unknown. */
export function nameFormula(grid: Grid, name: string, scope: string | null): string | null {
  const found = find(grid, kept(name, scope));
  return found ? `=${found.formulaOrRefString.replace(/^=/, "")}` : null;
}

/** Univer finds names by their text alone: a sheet's own name is kept under another one, so that it follows its cells. */
function kept(name: string, scope: string | null): string {
  return scope === null ? name : `_${scope}.${name}`;
}

function find(grid: Grid, name: string) {
  const names = grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {};
  return Object.values(names).find((each) => each.name.toUpperCase() === name.toUpperCase()) ?? null;
}

/** A name for a plain range is kept as a reference, so that it follows inserted rows. */
function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')+'|[^'!(),;"]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula);
}
