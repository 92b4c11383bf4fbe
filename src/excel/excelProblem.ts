import { SheetTooLarge } from "./SheetTooLarge";
import { TableFiltered } from "./TableFiltered";

/** What Excel itself refused, in kinds that a user can do something about. */
export type ExcelProblem =
  | { readonly kind: "editMode" }
  | { readonly kind: "accessDenied" }
  | { readonly kind: "tooOld" }
  | { readonly kind: "busy" }
  /** A chart, a picture or several areas are selected, and one cell is needed. */
  | { readonly kind: "noCellSelected" }
  /** More at once than Excel on the web takes or gives. */
  | { readonly kind: "tooMuch" }
  /** Something stands so far from the rest that all between them would have to be read. */
  | { readonly kind: "sheetTooLarge"; readonly sheet: string }
  /** A filter hides rows of a table on it, and rows have to go out. */
  | { readonly kind: "tableFiltered"; readonly sheet: string }
  /** What Office.js says that we don't know; `code` is its own. */
  | { readonly kind: "unexpected"; readonly code: string }
  /** Something threw that is no refusal of Excel's: whatever it says is in JavaScript's words, and not for her. */
  | { readonly kind: "ownFault" };

/** Tells from an error of Office.js what is the matter. */
export function excelProblem(error: unknown): ExcelProblem {
  if (error instanceof SheetTooLarge) return { kind: "sheetTooLarge", sheet: error.sheet };
  if (error instanceof TableFiltered) return { kind: "tableFiltered", sheet: error.sheet };
  if (!(error instanceof OfficeExtension.Error)) return { kind: "ownFault" };
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "editMode" };
    case "AccessDenied":
      return { kind: "accessDenied" };
    case "ApiNotFound":
      return { kind: "tooOld" };
    case "InvalidSelection":
      return { kind: "noCellSelected" };
    case "RequestAborted":
    case "ServiceNotAvailable":
    case "Timeout":
      return { kind: "busy" };
    case "RequestPayloadSizeLimitExceeded":
    case "ResponsePayloadSizeLimitExceeded":
      return { kind: "tooMuch" };
    default:
      return { kind: "unexpected", code: officeCode(error) };
  }
}

/**
 * The code that Office.js gave an error, for who has to look into it; empty where it gave none, so that what JavaScript calls it is
 * never shown.
 * @example officeCode(new TypeError("x is not a function")) // ""
 */
export function officeCode(error: unknown): string {
  const code: unknown = error instanceof OfficeExtension.Error ? error.code : "";
  return typeof code === "string" && /^[A-Za-z][A-Za-z0-9]{2,59}$/.test(code) && !code.endsWith("Error") ? code : "";
}
