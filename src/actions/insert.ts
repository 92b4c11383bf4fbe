import { loadTablePlaces } from "../excel/loadTablePlaces";
import { readPlaceAt, type Wanted } from "../excel/place/readPlaceAt";
import { readWorkbook } from "../excel/readWorkbook";
import { brief2946123 } from "../letter/brief2946123";
import type { Theme } from "../letter/letter";
import { areaAddress } from "../plan/address";
import type { Journal } from "../plan/Journal";
import { narrowColumns } from "../plan/narrowColumns";
import type { Plan } from "../plan/operation";
import { planInsertAll, type InsertOptions } from "../plan/planInsertAll";
import { planInsertTable, tableSize, type Place } from "../plan/planInsertTable";
import type { Planned } from "../plan/PlanProblem";
import { markedPlace, presentMarks } from "../plan/presentMarks";
import type { WorkbookState } from "../plan/WorkbookState";
import { guarded, read, said } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import { firstThings } from "./firstThings";
import { refused, type Outcome, type Problem } from "./outcome";
import { refresh, type Refreshed } from "./refresh";

/** What was inserted: the sheet where the user is now, and what stands on it. */
export interface Inserted {
  readonly kind: "inserted";
  readonly sheet: string;
  readonly tables: number;
  readonly names: number;
  /** Columns of the user's sheet in which names or verdicts don't fit: "D:G". */
  readonly narrow: readonly string[];
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

/**
 * One read, one write; one read more where it comes on a sheet of the user's. What is there already is brought up to date
 * in place, and nothing is doubled; one table that is there is told, with its place.
 */
async function insert(
  plan: (state: WorkbookState) => Planned<Plan>,
  themes: readonly Theme[],
  options: InsertOptions,
  wanted?: Wanted,
): Promise<Outcome<Inserted | Refreshed>> {
  return guarded(async () => {
    const thereIn = (state: WorkbookState) => {
      const present = options.again === true ? [] : presentMarks(brief2946123, state);
      return themes.filter(({ id }) => present.includes(id));
    };
    const { state, tables } = await read(async (context) => {
      const all = loadTablePlaces(context);
      const found = await readWorkbook(context, { selection: wanted !== undefined });
      const isAsked = wanted && !firstThings(found) && thereIn(found).length === 0;
      const place = isAsked ? await readPlaceAt(context, found, wanted) : null;
      return { state: place ? { ...found, place } : found, tables: all() };
    });
    const first = firstThings(state);
    if (first) return refused(first);
    const there = thereIn(state);
    const [only] = there;
    if (only && themes.length === 1) return refused(tableThere(only, state));
    if (only && there.length < themes.length)
      return refused({ kind: "partlyThere", themes: there.map(({ name }) => name) });
    if (only) return refresh();
    const result = plan(state);
    if (result.kind === "problem") return refused(result.problem);
    const facts = factsOf(result.plan, themes.length, state);
    return said(await carryOutKeptUp({ state, tables }, result.plan, journalOf(result.plan), facts), state);
  });
}

function tableThere(theme: Theme, state: WorkbookState): Problem {
  const place = markedPlace(brief2946123, theme, state);
  return { kind: "tableThere", theme: theme.name, place: place ? `${place.sheet}!${areaAddress(place)}` : "" };
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
  return {
    kind: "insert",
    sheets,
    areas,
    ...(areas.length > 0 ? { labels } : {}),
    ...(repointed.length > 0 ? { repointed } : {}),
  };
}

function factsOf(plan: Plan, tables: number, { place }: WorkbookState): Inserted {
  const last = plan[plan.length - 1];
  return {
    kind: "inserted",
    sheet: last?.kind === "select" ? last.area.sheet : "",
    tables,
    names: plan.filter(
      (operation) => (operation.kind === "addName" && operation.visible) || operation.kind === "setName",
    ).length,
    narrow: place ? narrowColumns(plan, place) : [],
  };
}
