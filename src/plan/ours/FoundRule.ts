import type { Area } from "../operation";

/** A conditional format as it lies on a sheet. */
export interface FoundRule {
  readonly sheet: string;
  /** By which Excel finds it again, for as long as the workbook is open. */
  readonly id: string;
  /** Whether it goes by a formula of its own: only that can be given another one. */
  readonly isCustom: boolean;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
}
