import type { Euro } from "../letter/amount";
import type { RowProblem } from "../scenario/RowProblem";
import type { Pointer } from "./leaning/findPointers";
import type { CheckFinding } from "./check/CheckFinding";
import type { LostBook } from "./check/lostBooks";
import type { Obstacle } from "./Obstacle";

/** Why nothing was planned: something of the user's is in the way. Texts for it stand in `actions/problemTexts`. */
export type PlanProblem =
  | { readonly kind: "sheetTaken"; readonly sheet: string; readonly free: string }
  | { readonly kind: "namesTaken"; readonly names: readonly string[] }
  | { readonly kind: "cellsOccupied"; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly kind: "areaInUse"; readonly sheet: string; readonly obstacles: readonly Obstacle[] }
  /** A table should come at the selected cell, and no cell is selected. */
  | { readonly kind: "noCellForTable" }
  /** One table is there already, where this says; empty where its place is not known. */
  | { readonly kind: "tableThere"; readonly theme: string; readonly place: string }
  /** Nothing is in the way, but formulas of the user's would count what comes there, or part of it would not be seen. */
  | {
      readonly kind: "placeDoubtful";
      readonly sheet: string;
      readonly counting: readonly Pointer[];
      readonly hidden: readonly string[];
    }
  | { readonly kind: "workbookProtected" }
  | { readonly kind: "workbookReadOnly" }
  | { readonly kind: "sheetProtected"; readonly sheet: string }
  | { readonly kind: "noRoom"; readonly sheet: string }
  /** Other scenarios start from its frozen stand. */
  | { readonly kind: "scenarioInUse"; readonly code: string; readonly by: readonly string[] }
  /** Rows or columns of the user's own stand between ours. */
  | { readonly kind: "sheetChanged"; readonly sheet: string }
  /** Cells of the user's own on a sheet that would be written anew. */
  | { readonly kind: "sheetTyped"; readonly sheet: string; readonly cells: readonly string[] }
  /** A scenario's sheet was changed so that it shows something else than its stand and mutations come to. */
  | { readonly kind: "sheetAltered"; readonly sheet: string; readonly faults: readonly CheckFinding[] }
  /** Some of the tables that all scenarios share are gone. */
  | { readonly kind: "tablesLost"; readonly lost: readonly LostBook[] }
  /** The header row of a table of ours is switched off. */
  | { readonly kind: "headerOff"; readonly table: string; readonly sheet: string }
  /** Rows that were meant for a table stand below it. */
  | { readonly kind: "rowsOutside"; readonly sheet: string; readonly rows: readonly number[] }
  | { readonly kind: "noScenarios" }
  /** Nothing is asked of the amount in this row, as it is numbered on the sheet, any more. */
  | { readonly kind: "notAsked"; readonly sheet: string; readonly row: number }
  /** A column of the user's own has the name of ours in which amounts are confirmed. */
  | { readonly kind: "confirmColumnTaken"; readonly sheet: string; readonly address: string; readonly header: string }
  /** The frozen stand that a scenario starts from is not there any more. */
  | { readonly kind: "baseLost"; readonly code: string }
  /** The frozen stand of a scenario has amounts of lines that are not on the list of lines any more. */
  | { readonly kind: "baseLinesLost"; readonly code: string; readonly lines: readonly string[] }
  | { readonly kind: "unknownScenario"; readonly code: string }
  /** Its sheet is gone, or too little of it is left to refer to. */
  | { readonly kind: "scenarioSheetLost"; readonly code: string }
  | { readonly kind: "comparedCount"; readonly chosen: number; readonly most: number }
  /** A comparison that is there, with figures of the user's own in it, or with other rows and columns than ours. */
  | { readonly kind: "comparisonTyped"; readonly sheet: string; readonly cells: readonly string[] }
  | { readonly kind: "comparisonChanged"; readonly sheet: string }
  | { readonly kind: "ledgerColumnsMissing"; readonly columns: readonly string[] }
  /** Columns of the register that are gone, or bear another name than the formulas know. */
  | { readonly kind: "registerColumnsMissing"; readonly sheet: string; readonly columns: readonly string[] }
  /** A filter hides rows of a table on this sheet: Excel takes none out then, and writes beside what is meant. */
  | { readonly kind: "tableFiltered"; readonly sheet: string }
  /** Frozen once; a later moment is frozen in a scenario that starts from this stand. */
  | { readonly kind: "alreadyFrozen"; readonly code: string; readonly moment: string; readonly on: string }
  /** A frozen scenario is not deleted. */
  | { readonly kind: "frozenStays"; readonly code: string; readonly moment: string; readonly on: string }
  | { readonly kind: "notFrozen"; readonly code: string }
  | { readonly kind: "momentMissing" }
  | {
      readonly kind: "rowsAtFault";
      readonly code: string;
      readonly sheet: string;
      /** Rows as they are numbered on the sheet. */
      readonly faults: readonly { readonly row: number; readonly problem: RowProblem }[];
    }
  /** Functions of ours whose answer isn't there yet. */
  | { readonly kind: "notCalculated"; readonly cells: readonly string[] }
  /** Functions of ours whose answer can't stand in their place as a value. */
  | {
      readonly kind: "noValue";
      readonly cells: readonly { readonly address: string; readonly error: string | null }[];
    }
  /** The same, but Excel does not calculate by itself: perhaps they only show what was so before. */
  | { readonly kind: "perhapsOld"; readonly sheet: string; readonly cells: readonly string[] }
  /** Excel keeps only what cells show: what was rounded can't be told. */
  | { readonly kind: "precisionAsDisplayed" }
  /** An amount of which a cell of the ledger would not keep all. */
  | { readonly kind: "wouldBeRounded"; readonly sheet: string; readonly amount: Euro; readonly kept: Euro }
  /** Formulas in the ledger that may be part of a circle, which Excel does not tell of. */
  | { readonly kind: "mayGoRound"; readonly sheet: string; readonly cells: readonly string[] }
  /** Cells of a scenario's sheet that don't show what the ledger comes to. */
  | { readonly kind: "notFromLedger"; readonly sheet: string; readonly cells: readonly string[] };

/** A plan, or what is in its way. */
export type Planned<Plan> =
  { readonly kind: "planned"; readonly plan: Plan } | { readonly kind: "problem"; readonly problem: PlanProblem };

export function planned<Plan>(plan: Plan): Planned<Plan> {
  return { kind: "planned", plan };
}

export function problem<Plan>(what: PlanProblem): Planned<Plan> {
  return { kind: "problem", problem: what };
}
