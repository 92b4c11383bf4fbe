import type { Euro } from "../letter/amount";
import type { ClosedYear } from "./closedYear";
import type { Doubt } from "./doubt";
import type { Horizon } from "./horizon";
import type { LedgerColumn } from "./ledgerColumns";
import type { FrozenMark } from "./Scenario";
import type { SharedNumber } from "./sharedNumber";
import type { SheetCounts } from "./sheetCounts";

/** What is wrong with a row of the ledger; what the user reads of it is in `rowProblemTexts`. */
export type RowProblem =
  // The row can't be given a place: its amount is in no line, and a control total says so.
  | { readonly kind: "unknownScenario"; readonly value: string; readonly choices: readonly string[] }
  | {
      readonly kind: "unknownTheme" | "unknownLine";
      readonly value: string;
      readonly suggestion: string | null;
      readonly choices: readonly string[];
    }
  | { readonly kind: "notAYear" | "notAnEnd"; readonly value: string }
  | { readonly kind: "otherSpelling"; readonly column: LedgerColumn; readonly value: string; readonly written: string }
  | { readonly kind: "reversedYears"; readonly from: number; readonly to: number }
  | { readonly kind: "notAnAmount"; readonly value: string }
  | { readonly kind: "tooLarge"; readonly value: string }
  // The formulas behind the row, by which sheets count it, are gone or typed over; how its amount counts there by now.
  | {
      readonly kind: "formulasGone";
      readonly counts: SheetCounts | "unsure";
      /** Words of the user's own over them, with their columns: putting formulas back takes them away. */
      readonly typed?: readonly string[];
    }
  // The row counts, but something is wrong with it.
  | { readonly kind: "noNumber" }
  | { readonly kind: "unknownKind"; readonly value: string }
  | { readonly kind: "outsideHorizon"; readonly needed: Horizon }
  | { readonly kind: "shiftOnwards" }
  | { readonly kind: "shiftNotZero"; readonly number: number; readonly sum: Euro }
  | { readonly kind: "reallocationNotZero"; readonly number: number; readonly year: number; readonly sum: Euro }
  | { readonly kind: "doubled"; readonly first: number; readonly frozen?: FrozenMark }
  | { readonly kind: "notReversal"; readonly moment: string; readonly lastNumber: number }
  | { readonly kind: "reversalDiffers"; readonly number: number }
  // The column Controle says something, in our own words, of which nothing can be told from the row.
  | { readonly kind: "sheetSays"; readonly text: string }
  // It says so because of another row under the same number, whose formulas are gone.
  | { readonly kind: "besideGone"; readonly first: number }
  // The row counts, and somebody has to say whether its amount is meant.
  | AmountDoubt
  // The sheet adds up what stands there, and we whole euros.
  | { readonly kind: "tooFine"; readonly counted: Euro }
  // Notes: the row counts, and something is to be seen to.
  | SharedNumber
  | ClosedYear
  | { readonly kind: "noExplanation" }
  | { readonly kind: "unreadable"; readonly column: LedgerColumn; readonly value: string };

/** The amount of a row can hardly be meant. */
export interface AmountDoubt {
  readonly kind: "inDoubt";
  readonly amount: Euro;
  readonly doubt: Doubt;
}

const notes: ReadonlySet<RowProblem["kind"]> = new Set<RowProblem["kind"]>([
  "sharedNumber",
  "closedYear",
  "noExplanation",
  "unreadable",
]);

/** Whether a problem is only to be seen to: the row counts as it was meant. */
export function isNote({ kind }: RowProblem): boolean {
  return notes.has(kind);
}

/** Whether a problem is but a question: the row counts as it stands, whatever the answer. */
export function isDoubt(problem: RowProblem): problem is AmountDoubt {
  return problem.kind === "inDoubt";
}
