import type { Area } from "../operation";
import type { NameState } from "../WorkbookState";
import type { FoundRule } from "./FoundRule";

/** A comparison under its hidden name, as it stands in the workbook. */
export interface ComparisonFound {
  readonly mark: NameState;
  readonly codes: readonly string[];
  readonly area: Area;
  readonly formulas: readonly (readonly unknown[])[];
  /** What the charts on its sheet are called. */
  readonly charts: readonly string[];
}

/** What another program may have left out of a workbook with scenarios, and that nothing else reads. */
export interface LeftOut {
  readonly comparisons: readonly ComparisonFound[];
  /** The style of each table of ours, by its name; empty where it has none. */
  readonly tableStyles: ReadonlyMap<string, string>;
  /** The line below the title of each frozen stand, by the scenario's code. */
  readonly frozenTitles: ReadonlyMap<string, string>;
  /** The marks on the sheets of scenarios, comparisons and the register, where an older version laid them; null where they were not read. */
  readonly rules: readonly FoundRule[] | null;
}
