import type { Journal } from "./Journal";
import type { ScopedName } from "./leaning/Leaners";
import type { Place } from "./Place";

/** What has to be known of a workbook before anything is written into it: plain data, read in one go. */
export interface WorkbookState {
  readonly sheets: readonly SheetState[];
  /** Names at workbook scope. */
  readonly names: readonly NameState[];
  /** Names of the user's own that were not read this time, as they were before; left out where all were read. */
  readonly namesBefore?: readonly ScopedName[];
  readonly structureProtected: boolean;
  readonly readOnly: boolean;
  /** Excel calculates only when its user asks for it, with F9: what cells show may be of before. */
  readonly isManual?: boolean;
  /** Excel has not calculated what was changed last, as far as it tells: what cells show may be of before. */
  readonly isCalculating?: boolean;
  /** "Set precision as displayed": Excel keeps of a number only what its cell shows. */
  readonly isAsDisplayed?: boolean;
  /** Iterative calculation: formulas may go round, and Excel does not say so. */
  readonly isIterating?: boolean;
  /** The selected cell; null where it was not asked for. */
  readonly selection: { readonly sheet: string; readonly row: number; readonly column: number } | null;
  /** What is where something should come on a sheet of the user's; left out where it comes on sheets of its own. */
  readonly place?: Place;
  /** What was begun and not finished; null where all is well. */
  readonly journal: Journal | null;
  /** Something stands in its place that can't be read: the version of a newer add-in, or null where nothing of ours wrote it. */
  readonly unreadJournal?: number | null;
}

export interface NameState {
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  /** Left out where it was not read. */
  readonly visible?: boolean;
}

export interface SheetState {
  readonly name: string;
  readonly protected: boolean;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
}
