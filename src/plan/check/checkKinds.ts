/** Who can say that something is wrong: see docs/checks.md for what each of them cannot see. */
export type Witness = "sheet" | "pane" | "ribbon" | "functions";

/** `fault`: a figure may be wrong. `doubt`: somebody has to say whether it is meant. `note`: worth knowing, figures hold. */
export type Severity = "fault" | "doubt" | "note";

/** What can be done about it with one click; null where only the user can. */
export type CheckWay =
  "refresh" | "putBack" | "restoreFormulas" | "compareAgain" | "shareAgain" | "confirm" | "mendFormulas" | null;

interface CheckKindFacts {
  readonly severity: Severity;
  readonly by: readonly Witness[];
  readonly way: CheckWay;
}

/** Those that look at the whole workbook; no cell and no function sees more than it refers to. */
const wide = ["pane", "ribbon"] as const;
const onSheet = ["sheet", ...wide] as const;

/**
 * Every kind of thing that a check can find, the one list that pane, ribbon, `play` and docs/checks.md read.
 * Later parts only add to it: a kind that is here keeps its name and its meaning.
 */
export const checkKinds = {
  /** A figure of the letter was typed over. */
  lineChanged: { severity: "fault", by: onSheet, way: "putBack" },
  /** A row of the user's own between the lines: it counts in the sum. */
  ownRow: { severity: "fault", by: onSheet, way: null },
  /** An amount that the letter announced was typed over. */
  announcedChanged: { severity: "fault", by: wide, way: "putBack" },
  /** A year above a table was typed over. */
  yearChanged: { severity: "fault", by: wide, way: "putBack" },
  /** A sum or a verdict below a table, or a figure of the overview, was typed over. */
  resultChanged: { severity: "fault", by: wide, way: "putBack" },
  /** A label, a title or another word of ours reads otherwise than we wrote it: figures hold, what they are called may mislead. */
  textChanged: { severity: "note", by: wide, way: null },
  /** A figure or a word on the sheet with the sources was typed over, or a row of it is gone. */
  sourceChanged: { severity: "fault", by: wide, way: null },
  /** Cells of a control block, which sums and marks go by, are not as we put them there. */
  controlChanged: { severity: "fault", by: wide, way: "refresh" },
  /** A formula of ours no longer takes in all lines. */
  formulaShort: { severity: "fault", by: wide, way: "refresh" },
  /** A line of the letter has no row in its table. */
  lineLost: { severity: "fault", by: wide, way: null },
  /** A table that ought to be there was not found, or too little of it is left to be read. */
  tableLost: { severity: "fault", by: wide, way: "refresh" },
  /** A column of the user's own stands between the years of a table: it can't be read, and names over it take that column in. */
  columnBetween: { severity: "fault", by: wide, way: null },
  /** The overview has broken formulas, or was not found. */
  overviewBroken: { severity: "fault", by: wide, way: "refresh" },
  /** The overview was rearranged: it can't be looked at. */
  overviewUnread: { severity: "doubt", by: wide, way: null },
  /** The sheet with the sources is gone, or too little of it is left to be read. */
  sourcesLost: { severity: "note", by: wide, way: null },
  /** A name by which something of ours is found is gone, or leads nowhere, while that is still there. */
  markLost: { severity: "note", by: wide, way: "refresh" },
  /** Named ranges that ought to be there are not. */
  namesLost: { severity: "fault", by: wide, way: "refresh" },
  /** A name of ours points to other cells. */
  nameElsewhere: { severity: "fault", by: wide, way: "refresh" },
  /** A name of ours points to nothing. */
  nameBroken: { severity: "fault", by: wide, way: null },
  /** A name that we would give is somebody else's. */
  nameTaken: { severity: "note", by: wide, way: null },
  /** The marks (colours) of a table are gone. */
  marksLost: { severity: "fault", by: wide, way: "refresh" },
  /** Excel did not give the conditional formats of a sheet: whether our marks are there was not looked at. */
  marksUnread: { severity: "doubt", by: wide, way: null },
  /** A sheet of ours was copied: the copy counts nowhere. */
  sheetCopied: { severity: "doubt", by: wide, way: null },
  /** Formulas or cells of ours are of an older version, or nothing says any more of which. */
  olderVersion: { severity: "note", by: wide, way: "refresh" },
  /** A newer add-in wrote in the workbook: this one reads it, may misread it, and writes nothing. */
  newerVersion: { severity: "doubt", by: wide, way: null },
  /** The inventory is gone, or was never made (version 0.3): of what else is gone only names can tell. */
  inventoryLost: { severity: "doubt", by: wide, way: "refresh" },
  /** Something of ours is not in the inventory. */
  inventoryBehind: { severity: "note", by: wide, way: "refresh" },
  /** A row of the inventory says nothing that we write there: what it was about is looked for by names alone. */
  inventoryUnread: { severity: "doubt", by: wide, way: null },
  /** A line of the user's own is not in the list of lines any more. */
  ownLineLost: { severity: "fault", by: wide, way: null },
  /** Excel has not calculated: what cells show may be of before. */
  notCalculated: { severity: "doubt", by: wide, way: null },
  /** One of the tables that all scenarios share is not there. */
  bookLost: { severity: "fault", by: wide, way: null },
  /** A column of the ledger that the scenarios are reckoned with was deleted or renamed. */
  ledgerColumnLost: { severity: "fault", by: onSheet, way: null },
  /** A column of the register was deleted or renamed. */
  registerColumnLost: { severity: "fault", by: wide, way: null },
  /** A row of the ledger is wrong: it does not count, or not as it stands. */
  rowFault: { severity: "fault", by: [...onSheet, "functions"], way: null },
  /** A row of the ledger counts, and something is still to be done about it. */
  rowNote: { severity: "note", by: onSheet, way: null },
  /** A row of the ledger was typed in a year before the budget year that is under way: it counts. */
  rowClosedYear: { severity: "note", by: wide, way: null },
  /** A row of the ledger counts, and its amount can hardly be meant: somebody has to say so. */
  rowDoubt: { severity: "doubt", by: onSheet, way: "confirm" },
  /** An amount of the ledger stands in a cell that shows a date or a time: somebody has to say whether it is meant. */
  amountAsDate: { severity: "doubt", by: wide, way: "confirm" },
  /** The formula of an amount in the ledger leads to itself, or to a sum that it is part of. */
  amountInCircle: { severity: "doubt", by: wide, way: "confirm" },
  /** The formula of an amount leads to cells that were not followed: whether it comes back to itself, nobody looked at. */
  amountUnfollowed: { severity: "doubt", by: wide, way: null },
  /** Rows that only the sheet counts as faulty: what is behind them was pasted by value. */
  rowsHidden: { severity: "fault", by: onSheet, way: "restoreFormulas" },
  /** A position on a scenario's sheet was typed over and booked nowhere. */
  positionTyped: { severity: "fault", by: onSheet, way: null },
  /** A scenario of which the sheet, or the row in the register, is gone. */
  scenarioLost: { severity: "fault", by: wide, way: null },
  /** A scenario's sheet of which too little is left to be read. */
  scenarioUnread: { severity: "fault", by: wide, way: null },
  /** The frozen stand that a scenario starts from is gone. */
  baseLost: { severity: "fault", by: wide, way: null },
  /** A frozen stand is gone, or can't be read. */
  frozenLost: { severity: "fault", by: wide, way: null },
  /** A frozen stand shows something else than base and mutations up to its last number come to. */
  frozenChanged: { severity: "fault", by: onSheet, way: null },
  /** A comparison is gone, or can't be read. */
  comparisonLost: { severity: "fault", by: wide, way: null },
  /** A comparison was made of scenarios that have other years by now, or of other lines. */
  comparisonOld: { severity: "fault", by: onSheet, way: "compareAgain" },
  /** A copy to share that still stands in the workbook was made of a scenario that is otherwise by now. */
  copyOld: { severity: "doubt", by: wide, way: "shareAgain" },
  /** A row stands below a table of ours without being in it: nothing counts it. */
  rowOutsideTable: { severity: "fault", by: onSheet, way: null },
  /** The header row of a table of ours is switched off. */
  headerOff: { severity: "fault", by: wide, way: null },
  /** A copy of the sheet of a shared table: its rows count nowhere. */
  bookCopied: { severity: "fault", by: wide, way: null },
  /** A copy of a scenario's sheet, with the same code. */
  scenarioCopied: { severity: "doubt", by: wide, way: null },
  /** A row that adds up on a scenario's sheet was taken out of it. */
  sheetRowGone: { severity: "fault", by: onSheet, way: null },
  /** Years of a scenario's sheet were taken out of it. */
  sheetColumnGone: { severity: "fault", by: wide, way: null },
  /** A row of the user's own between the lines of a scenario's sheet counts in its sums. */
  sheetRowAdded: { severity: "fault", by: onSheet, way: null },
  /** A column of the user's own stands between the years of a scenario's sheet. */
  sheetColumnAdded: { severity: "fault", by: wide, way: null },
  /** Something else stands over a formula or figure of ours on a scenario's sheet. */
  sheetCellChanged: { severity: "fault", by: onSheet, way: null },
  /** A scenario's sheet shows another figure than stand and mutations come to. */
  sheetFigure: { severity: "fault", by: wide, way: null },
  /** Excel keeps of a number only what its cell shows: figures may have been rounded for good. */
  precisionAsDisplayed: { severity: "doubt", by: wide, way: null },
  /** Excel calculates iteratively: a circle of formulas gives a figure and no warning. */
  iterating: { severity: "doubt", by: wide, way: null },
  /** An action broke off in this workbook, and was neither restored nor forgotten: figures may be half written. */
  unfinished: { severity: "fault", by: wide, way: null },
  /** A sheet of ours that is to be seen is hidden. */
  sheetHidden: { severity: "note", by: wide, way: null },
} as const satisfies Readonly<Record<string, CheckKindFacts>>;

export type CheckKind = keyof typeof checkKinds;

/** The facts of a kind. */
export function factsOf(kind: CheckKind): CheckKindFacts {
  return checkKinds[kind];
}
