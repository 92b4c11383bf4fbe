import type { Area } from "../plan/operation";

/**
 * What formulas come to, where that is known: kept beside them in the file, for who looks without calculating (Protected View,
 * a preview, an Excel set to calculate by hand). Excel calculates all the same when it opens the file.
 */
export interface Answers {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
}
