import type { Grid } from "./Grid";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "./univer";

/** Makes a name known to formulas; the same name again replaces it. */
export function setName(grid: Grid, name: string, formula: string): void {
  const old = find(grid, name);
  grid.mutate(SetDefinedNameMutation.id, {
    id: old?.id ?? `name:${name.toUpperCase()}`,
    name,
    formulaOrRefString: isReference(formula) ? formula.slice(1) : formula,
    localSheetId: "AllDefaultWorkbook",
  });
}

export function removeName(grid: Grid, name: string): void {
  const old = find(grid, name);
  if (old) grid.mutate(RemoveDefinedNameMutation.id, { ...old });
}

/** A name's formula with its leading "=", as it stands now; null where the name is unknown. */
export function nameFormula(grid: Grid, name: string): string | null {
  const found = find(grid, name);
  return found ? `=${found.formulaOrRefString.replace(/^=/, "")}` : null;
}

function find(grid: Grid, name: string) {
  const names = grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {};
  return Object.values(names).find((each) => each.name.toUpperCase() === name.toUpperCase()) ?? null;
}

/** A name for a plain range is kept as a reference, so that it follows inserted rows. */
function isReference(formula: string): boolean {
  return /^=(?:'(?:[^']|'')+'|[^'!(),;"]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/i.test(formula);
}
