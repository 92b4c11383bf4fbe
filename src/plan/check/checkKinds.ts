/** Who can say that something is wrong: see docs/checks.md for what each of them cannot see. */
export type Witness = "sheet" | "pane" | "ribbon" | "functions";

/** `fault`: a figure may be wrong. `doubt`: somebody has to say whether it is meant. `note`: worth knowing, figures hold. */
export type Severity = "fault" | "doubt" | "note";

/** What can be done about it with one click; null where only the user can. */
export type CheckWay = "refresh" | "putBack" | "restoreFormulas" | "compareAgain" | "confirm" | "mendFormulas" | null;

interface CheckKindFacts {
  readonly severity: Severity;
  readonly by: readonly Witness[];
  readonly way: CheckWay;
}

/**
 * Every kind of thing that a check can find, the one list that pane, ribbon, `play` and docs/checks.md read.
 * Later parts only add to it: a kind that is here keeps its name and its meaning.
 */
export const checkKinds = {
  /** A figure of the letter was typed over. */
  lineChanged: { severity: "fault", by: ["sheet", "pane", "ribbon"], way: "putBack" },
  /** An amount that the letter announced was typed over. */
  announcedChanged: { severity: "fault", by: ["sheet", "pane", "ribbon"], way: "putBack" },
  /** A table that ought to be there was not found, or too little of it is left to be read. */
  tableLost: { severity: "fault", by: ["pane", "ribbon"], way: "refresh" },
  /** A row of the ledger is wrong: it does not count, or not as it stands. */
  rowFault: { severity: "fault", by: ["sheet", "pane", "ribbon", "functions"], way: null },
  /** A row of the ledger counts, and something is still to be done about it. */
  rowNote: { severity: "note", by: ["sheet", "pane", "ribbon"], way: null },
} as const satisfies Readonly<Record<string, CheckKindFacts>>;

export type CheckKind = keyof typeof checkKinds;
