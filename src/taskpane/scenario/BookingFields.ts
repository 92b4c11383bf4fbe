import type { SingleKind } from "../../scenario/bookLine";
import type { SpreadKind } from "../../scenario/bookSpread";
import type { LineKey } from "../../scenario/ScenarioLine";

/** From and to as the user chose them; `to` is "" for that year alone, or "onwards". */
export interface YearFields {
  readonly from: string;
  readonly to: string;
}

/** An amount as it was typed, and the id of its field. */
export interface AmountField {
  readonly id: string;
  readonly amount: string;
}

/** What stands in the fields of a booking, as it was typed. Each field has the id that a problem names. */
export type BookingFields =
  | ({ readonly form: "line"; readonly kind: SingleKind; readonly key: LineKey; readonly amount: string } & YearFields)
  | {
      readonly form: "cashShift";
      readonly key: LineKey;
      readonly years: readonly { readonly id: string; readonly year: number; readonly amount: string }[];
    }
  | ({
      readonly form: "reallocation";
      readonly legs: readonly { readonly id: string; readonly key: LineKey; readonly amount: string }[];
    } & YearFields)
  | ({
      readonly form: "indexation";
      readonly kind: "loonbijstelling" | "prijsbijstelling";
      readonly percentage: string;
      readonly share: string;
      readonly keys: readonly LineKey[];
    } & YearFields)
  | ({
      readonly form: "spread";
      readonly kind: SpreadKind;
      readonly amount: string;
      /** An amount for each of the scenario's columns, instead of one for the years from `from` to `to`. */
      readonly perYear: readonly AmountField[] | null;
      readonly way: "proportional" | "equal" | "byHand";
      /** The lines; by hand with the part of each, which is one for all years or one for each column. */
      readonly parts: readonly (AmountField & { readonly key: LineKey; readonly perYear: readonly AmountField[] })[];
      readonly belowZero: boolean;
    } & YearFields)
  | ({
      readonly form: "announced";
      readonly kind: SingleKind;
      readonly themeId: string;
      readonly amount: string;
      readonly withTotal: boolean;
    } & YearFields)
  | { readonly form: "reversal"; readonly number: number };
