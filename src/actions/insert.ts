import { readWorkbook, type Wanted } from "../excel/readWorkbook";
import { brief2946123 } from "../letter/brief2946123";
import type { Theme } from "../letter/letter";
import type { Journal } from "../plan/Journal";
import type { Plan } from "../plan/operation";
import { planInsertAll, type InsertOptions } from "../plan/planInsertAll";
import { planInsertTable, tableSize, type Place } from "../plan/planInsertTable";
import type { Planned } from "../plan/PlanProblem";
import { presentMarks } from "../plan/presentMarks";
import type { WorkbookState } from "../plan/WorkbookState";
import { carryOut, guarded, read, said } from "./carryOut";
import { firstThings } from "./firstThings";
import { refused, type Outcome } from "./outcome";
import { refresh, type Refreshed } from "./refresh";

/** What was inserted: the sheet where the user is now, and what stands on it. */
export interface Inserted {
  readonly kind: "inserted";
  readonly sheet: string;
  readonly tables: number;
  readonly names: number;
}

/** *Alles invoegen*: the four tables with an overview on a new sheet, and a sheet with sources. */
export function insertAll(options: InsertOptions = {}): Promise<Outcome<Inserted | Refreshed>> {
  return insert((state) => planInsertAll(brief2946123, state, options), brief2946123.themes, options);
}

/** *Eén tabel invoegen*: at the selected cell, if all cells that it needs are empty, or on a new sheet. */
export async function insertTable(
  theme: Theme,
  place: Place,
  options: InsertOptions = {},
): Promise<Outcome<Inserted | Refreshed>> {
  const wanted = place === "selection" ? tableSize(theme) : undefined;
  const outcome = await insert(
    (state) => planInsertTable(brief2946123, theme, place, state, options),
    [theme],
    options,
    wanted,
  );
  const isNowhere = outcome.kind === "refused" && outcome.problem.kind === "noCellSelected";
  return isNowhere ? refused({ kind: "noCellForTable" }) : outcome;
}

/** One read, one write. What is there already is brought up to date in place, and nothing is doubled. */
async function insert(
  plan: (state: WorkbookState) => Planned<Plan>,
  themes: readonly Theme[],
  options: InsertOptions,
  wanted?: Wanted,
): Promise<Outcome<Inserted | Refreshed>> {
  return guarded(async () => {
    const state = await read((context) => readWorkbook(context, wanted ? { wanted } : {}));
    const first = firstThings(state);
    if (first) return refused(first);
    const present = presentMarks(brief2946123, state);
    const there = themes.filter(({ id }) => present.includes(id));
    if (there.length > 0 && options.again !== true) {
      if (there.length === themes.length) return refresh();
      return refused({ kind: "partlyThere", themes: there.map(({ name }) => name) });
    }
    const result = plan(state);
    if (result.kind === "problem") return refused(result.problem);
    return said(await carryOut(result.plan, journalOf(result.plan), factsOf(result.plan, themes.length)), state);
  });
}

/** What an insertion adds: sheets, and areas on the user's own sheets that were empty. */
function journalOf(plan: Plan): Journal {
  const sheets = plan.flatMap((operation) => (operation.kind === "addSheet" ? [operation.sheet] : []));
  const written = plan.flatMap((operation) =>
    operation.kind === "write" && !sheets.includes(operation.area.sheet) ? [operation] : [],
  );
  const areas = written.map(({ area }) => area);
  const labels = written.map(({ cells }) => cells.map(([first]) => (typeof first === "string" ? first : null)));
  const repointed = plan.flatMap((operation) => (operation.kind === "setName" ? [operation.name] : []));
  return { kind: "insert", sheets, areas, labels, ...(repointed.length > 0 ? { repointed } : {}) };
}

function factsOf(plan: Plan, tables: number): Inserted {
  const last = plan[plan.length - 1];
  return {
    kind: "inserted",
    sheet: last?.kind === "select" ? last.area.sheet : "",
    tables,
    names: plan.filter(
      (operation) => (operation.kind === "addName" && operation.visible) || operation.kind === "setName",
    ).length,
  };
}
