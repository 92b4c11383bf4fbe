/** What the add-in says, as it stands in its pane. */
export interface Spoken {
  readonly says: string;
  readonly tone: "success" | "problem" | "info";
  readonly waysOut: readonly { readonly id: string; readonly label: string }[];
  /** What it asks before it goes on; left out where it asks nothing. */
  readonly asks?: Asked;
}

/** What it would do, before anything is written. */
export interface Asked {
  readonly title: string;
  /** What would be written or go, one a line. */
  readonly lines: readonly string[];
  /** How many of what, by the words that stand there: `{ "regels": 3 }`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly effect: readonly string[];
  readonly warnings: readonly string[];
}
