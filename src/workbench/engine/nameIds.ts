import type { Grid } from "./Grid";
import { IDefinedNamesService, RemoveDefinedNameMutation, SetDefinedNameMutation } from "./univer";

const known = new WeakMap<Grid, Map<string, string>>();

/**
 * The ids of the names by what they are called, in capitals. Kept up with every change, also of what a user makes in the grid:
 * looking through all names for each of thousands takes minutes.
 */
export function nameIds(grid: Grid): ReadonlyMap<string, string> {
  const found = known.get(grid);
  if (found) return found;
  const names = grid.injector.get(IDefinedNamesService).getDefinedNameMap(grid.unitId) ?? {};
  const ids = new Map(Object.values(names).map(({ id, name }) => [name.toUpperCase(), id]));
  const namesById = new Map([...ids].map(([name, id]) => [id, name]));
  known.set(grid, ids);
  const forget = (id: string) => {
    const name = namesById.get(id);
    if (name !== undefined && ids.get(name) === id) ids.delete(name);
    namesById.delete(id);
  };
  grid.commands.onCommandExecuted(({ id: command, params }) => {
    const { id = "", name = "" } = (params ?? {}) as { readonly id?: string; readonly name?: string };
    if (command === RemoveDefinedNameMutation.id) forget(id);
    if (command !== SetDefinedNameMutation.id) return;
    forget(id);
    ids.set(name.toUpperCase(), id);
    namesById.set(id, name.toUpperCase());
  });
  return ids;
}
