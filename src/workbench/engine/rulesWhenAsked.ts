import type { Grid } from "./Grid";
import { IOtherFormulaManagerService, OtherFormulaBizType, OtherFormulaMarkDirty } from "./univer";

/** Formulas that stand in no cell, by workbook, sheet and id. */
type OtherFormulas = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;

/** What begins the formulas of conditional formats, once it is known that somebody looks. */
const wake = new WeakMap<Grid, () => void>();

/**
 * Univer calculates every conditional format for every one of its cells in each calculation: with some scenarios as many
 * formulas as stand in cells. Where there is no screen nobody sees them, until somebody asks how a cell looks; from then on they
 * are calculated as they are on a screen.
 */
export function rulesWhenAsked(grid: Grid): void {
  const manager = grid.injector.get(IOtherFormulaManagerService) as unknown as { getOtherFormulaData(): OtherFormulas };
  const all = manager.getOtherFormulaData.bind(manager);
  manager.getOtherFormulaData = () => withoutRules(all());
  wake.set(grid, () => {
    manager.getOtherFormulaData = all;
    const dirty = mapValues(all(), (sheets) => mapValues(sheets, (ids) => mapValues(ids, () => true)));
    grid.commands.syncExecuteCommand(OtherFormulaMarkDirty.id, dirty, { onlyLocal: true });
  });
}

/** From now on somebody looks. */
export function wakeRules(grid: Grid): void {
  wake.get(grid)?.();
  wake.delete(grid);
}

const ofRule = `_${OtherFormulaBizType.CONDITIONAL_FORMATTING}_`;

function withoutRules(units: OtherFormulas): OtherFormulas {
  return mapValues(units, (sheets) =>
    mapValues(sheets, (ids) => Object.fromEntries(Object.entries(ids).filter(([id]) => !id.includes(ofRule)))),
  );
}

function mapValues<From, To>(
  all: Readonly<Record<string, From>>,
  to: (each: From) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(Object.entries(all).map(([key, each]) => [key, to(each)]));
}
