import { officeCode, excelProblem } from "../excel/excelProblem";
import { canOpenWorkbooks, openWorkbook } from "../excel/openWorkbook";
import { readWhole } from "../excel/readWhole";
import { brief2946123 as letter } from "../letter/brief2946123";
import { withCircles } from "../plan/circle/withCircles";
import { planShare, type Sharing } from "../plan/scenario/planShare";
import { read, withBooks } from "./carryOut";
import { done, refused, type Outcome } from "./outcome";
import type { SharedCopy } from "./shareScenario";

/** What passes by itself: the same once more is the way out. */
const waitsFor: ReadonlySet<string> = new Set(["editMode", "busy"]);

/**
 * *Kopie om te delen* in a new workbook, which Excel opens unsaved. Nothing of the user's own workbook is written: the plan becomes
 * a file, not changes. Where Excel can't, `shareScenario` makes the sheets here.
 */
export async function shareInNewWorkbook(code: string, sharing: Sharing = {}): Promise<Outcome<SharedCopy>> {
  if (!canOpenWorkbooks()) return refused({ kind: "noNewWorkbook", code: "ExcelApi 1.8" });
  return withBooks(async (books) => {
    const { areas, whole } = await read((context) => readWhole(context, letter, books));
    const area = areas.find((each) => each.code === code) ?? null;
    const result = planShare(letter, withCircles(whole, areas), code, area, sharing, "newWorkbook");
    if (result.kind === "problem") return refused(result.problem);
    const { plan, sheets, shown } = result.plan;
    try {
      // Few need it: what writes a file is loaded when somebody does.
      const { workbookBytes } = await import("../file/workbookBytes");
      await openWorkbook(workbookBytes(plan, shown ? [shown] : []));
      return done({ sheets });
    } catch (error) {
      const problem = excelProblem(error);
      return refused(waitsFor.has(problem.kind) ? problem : { kind: "noNewWorkbook", code: officeCode(error) });
    }
  });
}
