import { readBooks } from "../excel/readBooks";
import { readLeaners } from "../excel/leaning/readLeaners";
import { brief2946123 } from "../letter/brief2946123";
import { planRemove } from "../plan/planRemove";
import type { PlanProblem } from "../plan/PlanProblem";
import type { Removal } from "../plan/removal/Removal";
import { understand } from "../plan/scenario/Books";
import { excelTables } from "../plan/scenario/excelTables";
import type { WorkbookState } from "../plan/WorkbookState";
import { carryOut, read, withOurs } from "./carryOut";
import { done, refused, type Outcome } from "./outcome";

/** What removing everything of ours would take away: to be shown before it is done. */
export function previewRemoval(): Promise<Outcome<Removal>> {
  return withOurs(async ({ state, areas }) => {
    const input = await read(async (context) => {
      const found = await readLeaners(context, state);
      const isThere = found.leaners.tables.some(({ name }) => bookNames.has(name.toLowerCase()));
      return { ...found, books: isThere || hasComparison(state) ? await readBooks(context, state) : null };
    });
    const books = input.books && understand(brief2946123, input.books);
    const removal = planRemove(brief2946123, { ...input, state, marked: areas, books });
    if (removal.plan.length === 0 && removal.stays.length === 0) return refused({ kind: "nothingInserted" });
    const problem = inTheWay(removal, state);
    return problem ? refused(problem) : done(removal);
  });
}

const bookNames = new Set(Object.values(excelTables).map((name) => name.toLowerCase()));

function hasComparison({ names }: WorkbookState): boolean {
  return names.some(({ name }) => /^Offensief_Vergelijking_/i.test(name));
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
