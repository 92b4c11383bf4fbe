import { SheetTooLarge } from "./SheetTooLarge";
import { TableFiltered } from "./TableFiltered";

/** What Excel itself refused, in kinds that a user can do something about. */
export type ExcelProblem =
  | { readonly kind: "editMode" }
  | { readonly kind: "accessDenied" }
  | { readonly kind: "tooOld"; readonly member: string }
  | { readonly kind: "busy" }
  /** A chart, a picture or several areas are selected, and one cell is needed. */
  | { readonly kind: "noCellSelected" }
  /** More at once than Excel on the web takes or gives. */
  | { readonly kind: "tooMuch" }
  /** Something stands so far from the rest that all between them would have to be read. */
  | { readonly kind: "sheetTooLarge"; readonly sheet: string }
  /** A filter hides rows of a table on it, and rows have to go out. */
  | { readonly kind: "tableFiltered"; readonly sheet: string }
  | { readonly kind: "unexpected"; readonly code: string; readonly message: string };

/** Tells from an error of Office.js what is the matter. */
export function excelProblem(error: unknown): ExcelProblem {
  if (error instanceof SheetTooLarge) return { kind: "sheetTooLarge", sheet: error.sheet };
  if (error instanceof TableFiltered) return { kind: "tableFiltered", sheet: error.sheet };
  if (!(error instanceof OfficeExtension.Error)) return { kind: "unexpected", code: "", message: String(error) };
  switch (error.code) {
    case "InvalidOperationInCellEditMode":
      return { kind: "editMode" };
    case "AccessDenied":
      return { kind: "accessDenied" };
    case "ApiNotFound":
      return { kind: "tooOld", member: error.debugInfo?.errorLocation ?? "" };
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
      return { kind: "unexpected", code: error.code, message: error.message };
  }
}

/** What an error is called, for who has to look into it. */
export function errorCode(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : error instanceof Error ? error.name : String(error);
}
