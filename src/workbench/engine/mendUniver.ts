import { bulkRanges } from "./bulkRanges";
import { cellsOfTables } from "./cellsOfTables";
import { encodeEdits } from "./encodeEdits";
import { freshDependencies } from "./freshDependencies";
import type { Grid } from "./Grid";
import { localiseFunctions } from "./localeFunctions";
import { placelessRules } from "./placelessRules";
import { plainComparison } from "./plainComparison";
import { watchReadFormulas } from "./readFormulas";

/** Everything in which Univer calculates otherwise than Excel does, or slowly, put right in one place. */
export function mendUniver(grid: Grid, locale: string): void {
  localiseFunctions(grid, locale);
  watchReadFormulas();
  placelessRules();
  freshDependencies();
  bulkRanges();
  plainComparison(grid);
  cellsOfTables(grid);
  encodeEdits(grid);
}
