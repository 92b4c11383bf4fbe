import type { Grid } from "./Grid";
import { LRUMap, RemoveDefinedNameMutation, SetDefinedNameMutation } from "./univer";

/** How many formulas Univer 0.25 remembers as it has read them (FORMULA_CACHE_LRU_COUNT); nothing else of it keeps so many. */
const remembered = 5000;
/** A workbook with some scenarios has more; what falls out is read anew in every calculation, twice. */
const enough = 100_000;
const kept = new Set<LRUMap<string, unknown>>();

/**
 * Finds what Univer remembers of formulas as it has read them, with the tables and names that they looked up. It reads a
 * formula anew in the calculation in which a table changes, but takes the old reading again in the next one; and
 * its own way of forgetting stops at the first formula that it finds, and finds no long ones.
 */
export function keepReadFormulas(): void {
  const { set } = LRUMap.prototype;
  LRUMap.prototype.set = function (this: LRUMap<string, unknown>, key: string, value: unknown) {
    if (this.limit === remembered) {
      kept.add(this);
      this.limit = enough;
    }
    return set.call(this, key, value);
  } as typeof set;
}

/** Names move with their cells, too: what was read with them is read again. */
export function forgetWithNames(grid: Grid): void {
  grid.commands.onCommandExecuted(({ id }) => {
    if (id === SetDefinedNameMutation.id || id === RemoveDefinedNameMutation.id) forgetReadFormulas();
  });
}

/** Forgets all formulas that were read: they are read again when they are next calculated. */
export function forgetReadFormulas(): void {
  for (const each of kept) each.clear();
}
