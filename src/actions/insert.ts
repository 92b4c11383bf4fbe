import { applyPlan } from "../excel/applyPlan";
import { excelProblem } from "../excel/excelProblem";
import { readWorkbook, type Wanted } from "../excel/readWorkbook";
import { brief2946123 } from "../letter/brief2946123";
import type { Theme } from "../letter/letter";
import type { Plan } from "../plan/operation";
import { planInsertAll, type InsertOptions } from "../plan/planInsertAll";
import { planInsertTable, tableSize, type Place } from "../plan/planInsertTable";
import type { Planned } from "../plan/PlanProblem";
import type { WorkbookState } from "../plan/WorkbookState";
import { done, refused, type Outcome } from "./outcome";

/** What was inserted: the sheet where the user is now, and what stands on it. */
export interface Inserted {
  readonly sheet: string;
  readonly tables: number;
  readonly names: number;
}

/** *Alles invoegen*: the four tables with an overview on a new sheet, and a sheet with sources. */
export function insertAll(options: InsertOptions = {}): Promise<Outcome<Inserted>> {
  return insert((state) => planInsertAll(brief2946123, state, options), brief2946123.themes.length);
}

/** *Eén tabel invoegen*: at the selected cell, if all cells that it needs are empty, or on a new sheet. */
export function insertTable(theme: Theme, place: Place, options: InsertOptions = {}): Promise<Outcome<Inserted>> {
  const wanted = place === "selection" ? tableSize(theme) : undefined;
  return insert((state) => planInsertTable(brief2946123, theme, place, state, options), 1, wanted);
}

/** One read, one write. */
async function insert(
  plan: (state: WorkbookState) => Planned<Plan>,
  tables: number,
  wanted?: Wanted,
): Promise<Outcome<Inserted>> {
  try {
    const result = plan(await Excel.run((context) => readWorkbook(context, wanted)));
    if (result.kind === "problem") return refused(result.problem);
    const applied = await applyPlan(result.plan);
    if (applied.kind === "applied") return done(factsOf(result.plan, tables));
    const problem = excelProblem(applied.error);
    return refused(applied.undone ? problem : { kind: "halfDone", code: problem.kind });
  } catch (error) {
    return refused(excelProblem(error));
  }
}

function factsOf(plan: Plan, tables: number): Inserted {
  const last = plan[plan.length - 1];
  return {
    sheet: last?.kind === "select" ? last.area.sheet : "",
    tables,
    names: plan.filter((operation) => operation.kind === "addName").length,
  };
}
