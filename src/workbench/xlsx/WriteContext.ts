import type { CustomFunctionNames } from "./CustomFunctionNames";
import type { SharedTexts } from "./SharedTexts";
import type { StyleTable } from "./StyleTable";

/** What the sheets of one workbook share while they are written. */
export interface WriteContext {
  readonly custom: CustomFunctionNames;
  readonly styles: StyleTable;
  readonly texts: SharedTexts;
  /** Whether a name stands for one cell or a constant, seen from this sheet. */
  isOneCellName(name: string, sheet: string): boolean;
  /** Set when a cell needs the part that marks dynamic arrays. */
  usesDynamicArrays: boolean;
}
