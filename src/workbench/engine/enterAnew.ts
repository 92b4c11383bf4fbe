import { enterFormulas } from "./enterFormulas";
import type { Grid } from "./Grid";
import { forgetReadFormulas } from "./readFormulas";
import { RemoveDefinedNameMutation, SetDefinedNameMutation } from "./univer";

const saidBefore = new WeakMap<Grid, { text: string | null }>();

/**
 * Enters the formulas again that use a name: Univer keeps what it has read of a formula, names that it has looked up
 * included, and does not see that a name has changed.
 */
export function enterAnew(grid: Grid, name: string): void {
  const upper = name.toUpperCase();
  if (!said(grid).includes(upper)) return;
  // A column has the same formula thousands of times.
  const known = new Map<string, boolean>();
  const uses = (formula: string) => {
    const found = known.get(formula) ?? formula.toUpperCase().includes(upper);
    known.set(formula, found);
    return found;
  };
  enterFormulas(grid, (formula, sheetId, row, column) => {
    if (!uses(formula)) return null;
    // A sheet's own name may be meant now.
    const place = { sheetId, row, column };
    const isUsed = grid.scopedNames.areUsed;
    return isUsed ? grid.storedFormula(grid.shownFormula(formula, place), place) : formula;
  });
  forgetReadFormulas();
}

/** All formulas together, in capitals, until something changes: names come dozens at a time, of which no formula knows. */
function said(grid: Grid): string {
  const known = saidBefore.get(grid) ?? { text: null };
  if (!saidBefore.has(grid)) {
    saidBefore.set(grid, known);
    grid.commands.onCommandExecuted(({ id }) => {
      if (id !== SetDefinedNameMutation.id && id !== RemoveDefinedNameMutation.id) known.text = null;
    });
  }
  if (known.text !== null) return known.text;
  const formulas = new Set<string>();
  for (const sheet of grid.workbook().getSheets())
    sheet.getCellMatrix().forValue((_row, _column, cell) => {
      if (cell?.f) formulas.add(cell.f);
    });
  return (known.text = [...formulas].join("\n").toUpperCase());
}
