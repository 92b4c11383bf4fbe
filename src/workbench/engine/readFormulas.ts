import { fromPool, poolFormulas } from "./formulaPool";
import type { Grid } from "./Grid";
import { FormulaMemory } from "./FormulaMemory";
import { usesNoName } from "./sharedFormulas";
import {
  IDefinedNamesService,
  IFormulaCurrentConfigService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from "./univer";

/** What formulas were read as, of every workbook that is open. */
const all = new Set<FormulaMemory>();

/**
 * Keeps what formulas of this workbook were read as, with the tables and names that they looked up: `univerSource.mjs` makes
 * Univer ask for it here. What it remembers itself are 5,000 formulas of all workbooks together, until any of them closes; it
 * reads a formula anew in the calculation in which a table changes, but takes the old reading again in the next one; and its
 * own way of forgetting stops at the first formula that it finds.
 */
export function keepReadFormulas(grid: Grid): void {
  const config = grid.injector.get(IFormulaCurrentConfigService) as unknown as {
    readFormulas?: FormulaMemory;
    getDirtyDefinedNameMap(): Readonly<Record<string, object | undefined>>;
  };
  const names = grid.injector.get(IDefinedNamesService);
  const asked = {
    unitId: grid.unitId,
    getValueByName: (unitId: string, name: string): unknown => names.getValueByName(unitId, name),
    getDirtyDefinedNameMap: () => config.getDirtyDefinedNameMap(),
  };
  const kept = new FormulaMemory(
    (formula) => usesNoName(formula, asked),
    (formula) => fromPool(grid, formula),
  );
  config.readFormulas = kept;
  all.add(kept);
  // Names move with their cells, too: what was read with them is read again.
  grid.commands.onCommandExecuted(({ id }) => {
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) kept.namesChanged();
  });
  grid.whenClosed.push((isIdle) => {
    all.delete(kept);
    delete config.readFormulas;
    if (isIdle) poolFormulas(kept.entries());
  });
}

/** Forgets all formulas that were read: they are read again when they are next calculated. */
export function forgetReadFormulas(): void {
  for (const each of all) each.clear();
}
