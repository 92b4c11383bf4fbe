import { cellsOfTables } from "./cellsOfTables";
import { encodeEdits } from "./encodeEdits";
import type { Grid } from "./Grid";
import { localiseFunctions } from "./localeFunctions";
import { placelessRules } from "./placelessRules";
import { plainComparison } from "./plainComparison";
import { watchReadFormulas } from "./readFormulas";

/** Everything in which Univer calculates otherwise than Excel does, put right in one place. */
export function mendUniver(grid: Grid, locale: string): void {
  localiseFunctions(grid, locale);
  watchReadFormulas();
  placelessRules();
  plainComparison(grid);
  cellsOfTables(grid);
  encodeEdits(grid);
}
