import { blankCriteria } from "./blankCriteria";
import { cellsOfTables } from "./cellsOfTables";
import { emptyBesideText, emptyIsZero, emptyText } from "./emptyText";
import { encodeEdits } from "./encodeEdits";
import { freshDependencies } from "./freshDependencies";
import type { Grid } from "./Grid";
import { indexedCriteria } from "./indexedCriteria";
import { intersectedRanges } from "./intersectedRanges";
import { lateWords } from "./lateWords";
import { lazyIf } from "./lazyIf";
import { liveTables } from "./liveTables";
import { localiseFunctions } from "./localeFunctions";
import { namesWhenAsked } from "./namesWhenAsked";
import { oneSheetsFormulas } from "./oneSheetsFormulas";
import { placelessRules } from "./placelessRules";
import { plainCells } from "./plainCells";
import { plainComparison, plainText } from "./plainComparison";
import { readOnce } from "./readOnce";
import { keepReadFormulas } from "./readFormulas";
import { followReferences } from "./followReferences";
import { rulesWhenAsked } from "./rulesWhenAsked";
import { runOrder } from "./runOrder";
import { sharedFormulas } from "./sharedFormulas";
import { sharedRanges } from "./sharedRanges";
import { followSheetsInBetween, sheetsInBetween } from "./sheetsInBetween";
import { singleFunction } from "./singleFunction";

/** What is put right in Univer's classes, and so in every workbook at once. */
const inClasses = [
  sharedFormulas,
  namesWhenAsked,
  plainCells,
  placelessRules,
  freshDependencies,
  intersectedRanges,
  readOnce,
  plainText,
  sharedRanges,
  runOrder,
  liveTables,
  lateWords,
  lazyIf,
  oneSheetsFormulas,
  emptyText,
  emptyBesideText,
  emptyIsZero,
  sheetsInBetween,
];
let isMended = false;

/** Everything in which Univer calculates otherwise than Excel does, or far slower, put right in one place. */
export function mendUniver(grid: Grid, locale: string, hasScreen: boolean): void {
  if (!isMended) inClasses.forEach((mend) => mend());
  isMended = true;
  localiseFunctions(grid, locale);
  keepReadFormulas(grid);
  plainComparison(grid);
  indexedCriteria(grid);
  blankCriteria(grid);
  cellsOfTables(grid);
  singleFunction(grid);
  encodeEdits(grid);
  followReferences(grid);
  followSheetsInBetween(grid);
  if (!hasScreen) rulesWhenAsked(grid);
}
