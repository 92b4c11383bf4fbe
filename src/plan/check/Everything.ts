import type { ComparisonMark } from "../comparison/comparisonName";
import type { MarkedArea } from "../FoundTable";
import type { TablePlace } from "../inventory/knownItems";
import type { Inventory } from "../inventory/Inventory";
import type { BookTops } from "../ours/agedTops";
import type { Books } from "../scenario/Books";
import type { FrozenTop } from "../scenario/laterVerdict";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import type { SourcesRead } from "../sources/SourcesRead";
import type { WorkbookState } from "../WorkbookState";

/** All that a check looks at, as it stands in the workbook. */
export interface Everything {
  readonly state: WorkbookState;
  /** What stands under the marks of the letter's tables and of the overview. */
  readonly areas: readonly MarkedArea[];
  /** What ought to be there by the cells of our own sheet; null where that is not there. */
  readonly inventory: Inventory | null;
  /** All Excel tables, hers among them. */
  readonly tables: readonly TablePlace[];
  /** The sheets with the sources; left out where only the letter's tables were asked for. */
  readonly sources?: readonly SourcesRead[];
  /** null where only the letter's tables were asked for. */
  readonly scenarios: ScenariosRead | null;
}

export interface ScenariosRead {
  readonly books: Books;
  readonly areas: readonly ScenarioArea[];
  readonly comparisons: readonly ReadComparison[];
  /** Of each frozen stand what stands above its figures. */
  readonly frozenTops: readonly FrozenTop[];
  /** What stands above register and ledger. */
  readonly bookTops: BookTops;
}

/** A comparison's sheet: of its values only the first two columns, with its labels. */
export interface ReadComparison extends ComparisonMark {
  readonly values: readonly (readonly unknown[])[];
}
