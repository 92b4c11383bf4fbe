/**
 * A line of a scenario, by the ids of the letter: "MIT/Politie". Besides the letter's lines there are
 * "MIT/NogTeVerdelen", the user's own "MIT/Eigen1", "MIT/Aangekondigd" and "Totaal/Aangekondigd".
 */
export type LineKey = string;

export interface ScenarioLine {
  readonly key: LineKey;
  /** A theme's id in the letter, or "Totaal". */
  readonly themeId: string;
  readonly themeName: string;
  /** As the ledger and the sheets show it. */
  readonly name: string;
  /** `unallocated`: money of a theme without a line yet; `announced`: no spending, but what was announced for it. */
  readonly role: "letter" | "unallocated" | "own" | "announced";
}

/** A line that the user added to a theme. */
export interface OwnLine {
  /** The theme's id. */
  readonly theme: string;
  readonly name: string;
  /** Its key where it has one already, as in a workbook: frozen stands know it by that. Left out: the first that is free. */
  readonly key?: LineKey;
}
