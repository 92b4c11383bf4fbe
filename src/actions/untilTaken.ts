import { excelProblem } from "../excel/excelProblem";
import type { Problem } from "./outcome";

/** When to try again while the user is typing in a cell, or Excel is busy; in milliseconds. */
export const again = 1000;

/** She is still in a cell, or Excel is busy: nothing is the matter, only the moment is wrong. */
export function isPassing({ kind }: Problem): boolean {
  return kind === "editMode" || kind === "busy";
}

/** Does something in Excel as soon as it can be: a workbook may open while she is in a cell, and she may stay there. */
export async function untilTaken<Result>(work: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isPassing(excelProblem(error))) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, again));
  }
}
