import { readFormulas } from "../excel/readFormulas";
import { brief2946123 } from "../letter/brief2946123";
import { planRemove, type Removal } from "../plan/planRemove";
import type { PlanProblem } from "../plan/PlanProblem";
import type { WorkbookState } from "../plan/WorkbookState";
import { carryOut, read, withOurs } from "./carryOut";
import { done, refused, type Outcome } from "./outcome";

/** What removing everything of ours would take away: to be shown before it is done. */
export function previewRemoval(): Promise<Outcome<Removal>> {
  return withOurs(async ({ state, areas }) => {
    const formulas = await read((context) => readFormulas(context, state));
    const removal = planRemove(brief2946123, areas, state.names, state.sheets, formulas);
    if (removal.plan.length === 0) return refused({ kind: "nothingInserted" });
    const problem = inTheWay(removal, state);
    return problem ? refused(problem) : done(removal);
  });
}

/** *Verwijderen*: what was shown, and only if the workbook still is as it was shown. */
export async function remove(shown: Removal): Promise<Outcome<Removal>> {
  const now = await previewRemoval();
  if (now.kind === "refused") return now;
  if (JSON.stringify(now.facts) !== JSON.stringify(shown)) return refused({ kind: "changedSince", cells: [] });
  return carryOut(shown.plan, { kind: "remove", rest: shown.plan }, shown);
}

function inTheWay({ sheets, areas }: Removal, state: WorkbookState): PlanProblem | null {
  if (state.readOnly) return { kind: "workbookReadOnly" };
  if (sheets.length > 0 && state.structureProtected) return { kind: "workbookProtected" };
  const locked = state.sheets.find((sheet) => sheet.protected && areas.some((area) => area.sheet === sheet.name));
  return locked ? { kind: "sheetProtected", sheet: locked.name } : null;
}
