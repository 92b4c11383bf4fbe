import type { LeftOutside } from "../excel/AddedRows";
import type { ExcelProblem } from "../excel/excelProblem";
import type { Journal } from "../plan/Journal";
import type { BeyondLimit } from "../plan/formulaLimits";
import type { PlanProblem } from "../plan/PlanProblem";
import type { ScenarioProblem } from "../scenario/ScenarioProblem";

/** A way out of a problem, offered as a button. */
export type WayOut =
  "freeSheetName" | "withoutNames" | "newSheet" | "retry" | "again" | "anyway" | "refresh" | "resolve" | "forget";

/** Everything that can keep a use case from being done. */
export type Problem =
  | PlanProblem
  | ExcelProblem
  /** This action broke off, and could not be taken back now. */
  | { readonly kind: "halfDone"; readonly code: string; readonly journal: Journal["kind"] }
  /** This action broke off and was taken back, but perhaps not all of it; `left`: areas that stayed. */
  | { readonly kind: "partlyBack"; readonly code: string; readonly left: readonly string[] }
  /** Something was booked, and what was typed in these cells meanwhile could not be put back. */
  | { readonly kind: "retypedLost"; readonly cells: readonly string[] }
  /** *Herstellen* is not begun: this sheet is protected. */
  | { readonly kind: "restoreProtected"; readonly sheet: string }
  /** *Herstellen* did what it could; Excel refused the rest. */
  | { readonly kind: "partlyRestored"; readonly left: readonly string[] }
  /** A newer add-in was at work when something broke off: what it wrote down can't be read here. */
  | { readonly kind: "newerJournal"; readonly found: number }
  /** An earlier action broke off: first things first. */
  | { readonly kind: "unfinished"; readonly journal: Journal["kind"] }
  /** A newer add-in wrote in this workbook: what that means is not known here, so nothing is written. */
  | { readonly kind: "newerVersion"; readonly found: number; readonly known: number }
  | { readonly kind: "partlyThere"; readonly themes: readonly string[] }
  | { readonly kind: "changedSince"; readonly cells: readonly string[] }
  /** What was asked of a scenario can't be: nothing was booked. */
  | { readonly kind: "scenario"; readonly problem: ScenarioProblem }
  /** What can't be shown. `isVery`: not even listed where the user unhides sheets. */
  | { readonly kind: "sheetHidden"; readonly sheet: string; readonly isVery: boolean }
  /** Cells of the user's own that can't be written to. */
  | { readonly kind: "cellsProtected"; readonly sheet: string }
  /** Excel did not open a file as a new workbook. */
  | { readonly kind: "noNewWorkbook"; readonly code: string }
  /** A formula of ours would be more than Excel takes. */
  | ({ readonly kind: "formulaTooLong" } & BeyondLimit)
  | { readonly kind: "nothingInserted" }
  | { readonly kind: "noFigureSelected" };

/** How a use case ended: with facts, or with what is in the way. What the user reads of it stands in texts. */
export type Outcome<Facts> =
  | {
      readonly kind: "done";
      readonly facts: Facts;
      /** Excel calculates only with F9, so what the workbook shows of it may be of before. */
      readonly isManual?: boolean;
      /** Rows that Excel wrote below a table of ours without taking them in: nothing counts them. */
      readonly outside?: readonly LeftOutside[];
    }
  | { readonly kind: "refused"; readonly problem: Problem };

export function done<Facts>(facts: Facts): Extract<Outcome<Facts>, { kind: "done" }> {
  return { kind: "done", facts };
}

export function refused<Facts>(problem: Problem): Outcome<Facts> {
  return { kind: "refused", problem };
}
