import type { ErrorCode } from "../engine/Engine";

/** The errors that a cell in a file can hold. Excel has more; it keeps those in a part of their own. */
const STORED = new Set<string>(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/**
 * The error as the file holds it. `exact` is false where the file has no word for it (#SPILL!, #CALC! …): #VALUE! stands
 * there, as in Excel's own files, and the cell is to be calculated again on opening.
 */
export function storedError(error: ErrorCode): { readonly text: string; readonly exact: boolean } {
  if (STORED.has(error)) return { text: error, exact: true };
  return error === "#BUSY!" ? { text: "#GETTING_DATA", exact: true } : { text: "#VALUE!", exact: false };
}

/** null for a text that is no error that we know. */
export function errorFromFile(text: string): ErrorCode | null {
  if (text === "#GETTING_DATA") return "#BUSY!";
  return STORED.has(text) || OTHERS.has(text) ? (text as ErrorCode) : null;
}

const OTHERS = new Set<string>(["#SPILL!", "#CALC!", "#BUSY!", "#CONNECT!", "#FIELD!", "#BLOCKED!", "#UNKNOWN!"]);
