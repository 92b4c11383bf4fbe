import { cellsOfTables } from "./cellsOfTables";
import { encodeEdits } from "./encodeEdits";
import { freshDependencies } from "./freshDependencies";
import type { Grid } from "./Grid";
import { indexedCriteria } from "./indexedCriteria";
import { lazyIf } from "./lazyIf";
import { liveTables } from "./liveTables";
import { localiseFunctions } from "./localeFunctions";
import { oneSheetsFormulas } from "./oneSheetsFormulas";
import { placelessRules } from "./placelessRules";
import { plainComparison } from "./plainComparison";
import { watchReadFormulas } from "./readFormulas";
import { runOrder } from "./runOrder";
import { sharedRanges } from "./sharedRanges";

/** Everything in which Univer calculates otherwise than Excel does, or far slower, put right in one place. */
export function mendUniver(grid: Grid, locale: string): void {
  localiseFunctions(grid, locale);
  watchReadFormulas(grid);
  placelessRules();
  freshDependencies();
  plainComparison(grid);
  indexedCriteria(grid);
  sharedRanges();
  runOrder();
  liveTables();
  lazyIf();
  oneSheetsFormulas();
  cellsOfTables(grid);
  encodeEdits(grid);
}
