import type { Euro } from "../letter/amount";
import type { Column } from "../letter/letter";
import type { Horizon } from "./horizon";
import type { LineKey } from "./ScenarioLine";
import type { SharedNumber } from "./sharedNumber";

/** Why something can't be booked or set up. Nothing has been changed; what the user reads is in `problemTexts`. */
export type ScenarioProblem =
  | { readonly kind: "unknownTheme"; readonly theme: string }
  | { readonly kind: "emptyName" }
  | { readonly kind: "nameTooLong"; readonly most: number }
  | { readonly kind: "nameTaken"; readonly theme: string; readonly name: string }
  | { readonly kind: "nameTooLike"; readonly theme: string; readonly name: string; readonly like: string }
  | { readonly kind: "reversedYears"; readonly from: number; readonly to: number }
  | { readonly kind: "horizonTooShort"; readonly needed: number }
  | { readonly kind: "outsideStand"; readonly stand: Horizon }
  | { readonly kind: "horizonTooLong"; readonly most: number }
  | { readonly kind: "outsideHorizon"; readonly needed: Horizon }
  | { readonly kind: "zeroAmount" }
  | { readonly kind: "tooFewYears" }
  | { readonly kind: "sameYearTwice"; readonly year: number }
  | { readonly kind: "tooFewLines"; readonly least: number }
  | { readonly kind: "sameLineTwice"; readonly key: LineKey }
  | { readonly kind: "sumNotZero"; readonly sum: Euro }
  | { readonly kind: "badPercentage" }
  | { readonly kind: "badShare" }
  | { readonly kind: "nothingToIndex" }
  | { readonly kind: "notPositive" }
  | { readonly kind: "notWholeThousands"; readonly amount: Euro }
  | { readonly kind: "amountsMissing"; readonly columns: number; readonly amounts: number }
  | { readonly kind: "moreThanThere"; readonly column: Column; readonly asked: Euro; readonly available: Euro }
  | { readonly kind: "belowZero"; readonly key: LineKey; readonly column: Column; readonly amount: Euro }
  | { readonly kind: "handNotEqual"; readonly column: Column; readonly asked: Euro; readonly given: Euro }
  | { readonly kind: "unknownNumber"; readonly number: number }
  | { readonly kind: "alreadyReversed"; readonly number: number; readonly by: number }
  | { readonly kind: "hasReversal"; readonly number: number; readonly by: number }
  | SharedNumber
  | { readonly kind: "frozen"; readonly moment: string; readonly on: string };

/** Whether something came back as a problem instead of a result. */
export function isScenarioProblem(value: object): value is ScenarioProblem {
  return !Array.isArray(value) && "kind" in value;
}
