import { cellsOfTables } from "./cellsOfTables";
import type { Grid } from "./Grid";
import { placelessRules } from "./placelessRules";
import { plainComparison } from "./plainComparison";

/** What Univer 0.25 does otherwise than Excel, each in a file of its own. */
export function mendUniver(grid: Grid): void {
  placelessRules();
  plainComparison(grid);
  cellsOfTables(grid);
}
