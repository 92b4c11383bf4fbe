import type { WorkbookState } from "./WorkbookState";

/** Whether what formulas show may be of before the last change: nothing is concluded from it then. */
export function mayBeOld({ isManual = false, isCalculating = false }: WorkbookState): boolean {
  return isManual || isCalculating;
}
