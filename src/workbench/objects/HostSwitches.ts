import type { Action } from "../protocol/messages";

/** What a test can switch, to see how an add-in bears it. */
export interface HostSwitches {
  /** The user is typing in a cell: Excel refuses every call. */
  editMode: boolean;
  readOnly: boolean;
  /** What Excel says of it; the engine calculates all the same. */
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual";
  /** The ExcelApi that this Excel has: members above it are refused. */
  excelApi: string;
  /** Members that this Excel lacks although its requirement set promises them, such as "Range.Group". */
  lacking: readonly string[];
  /** How many requests Excel refuses because it is busy. */
  busy: number;
  /** How many bytes a request or an answer may have: 5 MB in Excel on the web. */
  payloadLimit: number;
  /** How many answers get lost on their way, after the work has been done. */
  lostAnswers: number;
  /** AutoCorrect, "Include new rows and columns in table": on in Excel, unless its user turned it off. */
  tablesGrow: boolean;
  /** How many of the last rows that an add-in adds at a table's end stay outside: https://github.com/OfficeDev/office-js/issues/3191. */
  rowsLeftOutside: number;
  /** AutoCorrect, "Fill formulas in tables to create calculated columns". */
  columnsCalculate: boolean;
  /** Called before each action; may throw what should go wrong there. */
  beforeAction: ((action: Action, index: number) => void) | null;
}
