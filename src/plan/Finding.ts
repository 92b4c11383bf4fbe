/** What was found out about something of ours in the workbook, with its place. */
export interface Finding {
  readonly what: FindingKind;
  /** The theme, or the name that it is about. */
  readonly subject: string;
  readonly sheet: string;
  /** null where no cell is left. */
  readonly address: string | null;
}

export type FindingKind =
  /** Mended: put right without asking, since nothing of the user's was there. */
  | "namesAdded"
  | "nameMended"
  /** Comments of names and what is hidden, which another program dropped. */
  | "namesLabelled"
  /** Titles of charts that follow a cell, and tables' styles and columns that fill themselves: left out by another program. */
  | "chartTitles"
  | "tableDefinitions"
  | "controlMended"
  | "formulaStretched"
  | "marksRestored"
  | "markAdded"
  | "overviewMended"
  /** Made by an older version of ours, and brought up to date. */
  | "renewed"
  | "dateMarkerAdded"
  /** The ledger got the column in which amounts that are asked about are confirmed. */
  | "confirmAdded"
  | "inventoryMade"
  | "inventoryMended"
  /** For the user to look at: nothing was changed. */
  /** The same could not be done now: its sheet is protected or filtered, or columns of it are gone. */
  | "confirmWaits"
  /** A column of the user's own has that name. */
  | "confirmTaken"
  | "lineGone"
  /** Formulas of an older version that can't be written now. */
  | "notRenewed"
  /** The same, on a sheet that is protected. */
  | "renewWaits"
  | "tableDamaged"
  /** A column of the user's own stands between the years of a table: it can't be read, and nothing of it was looked at. */
  | "columnBetween"
  | "markBroken"
  | "nameBroken"
  | "nameNotOurs"
  | "copy"
  | "overviewChanged"
  /** The inventory knows it, and nothing else does any more. */
  | "itemLost";

const mended: readonly FindingKind[] = [
  "namesAdded",
  "nameMended",
  "namesLabelled",
  "chartTitles",
  "tableDefinitions",
  "controlMended",
  "formulaStretched",
  "marksRestored",
  "markAdded",
  "overviewMended",
  "renewed",
  "dateMarkerAdded",
  "confirmAdded",
  "inventoryMade",
  "inventoryMended",
];

export function isMended({ what }: Finding): boolean {
  return mended.includes(what);
}
