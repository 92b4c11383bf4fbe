import { clearJournal, loadJournal } from "../excel/journalStore";
import { officeCode } from "../excel/excelProblem";
import { performGroups } from "../excel/performGroups";
import { readNow } from "../excel/readNow";
import { readWorkbook } from "../excel/readWorkbook";
import { brief2946123 as letter } from "../letter/brief2946123";
import type { Journal } from "../plan/Journal";
import { planResolution } from "../plan/journal/planResolution";
import type { JournalRead } from "../plan/journal/readJournal";
import type { Left, Resolution } from "../plan/journal/Resolution";
import type { TablePlace } from "../plan/inventory/knownItems";
import type { Plan } from "../plan/operation";
import type { WorkbookState } from "../plan/WorkbookState";
import { sheetInTheWay } from "../plan/sheetInTheWay";
import { guarded, read } from "./carryOut";
import { firstThings } from "./firstThings";
import { done, refused, type Outcome, type Problem } from "./outcome";
import { inBrackets } from "./refusalTexts";

/** What an earlier action left unfinished in this workbook; null where all is well. */
export function findUnfinished(): Promise<Outcome<Journal | null>> {
  return guarded(async () => done((await read((context) => readWorkbook(context))).journal));
}

/** What keeps writing from going on in this workbook, in words with two ways out of it; null where all is well, or it can't be asked now. */
export async function whatIsOpen(): Promise<Problem | null> {
  const outcome = await guarded(async () => {
    const { journal, unreadJournal } = await read((context) => readWorkbook(context));
    return done(firstThings({ journal, names: [], ...(unreadJournal === undefined ? {} : { unreadJournal }) }));
  });
  return outcome.kind === "done" ? outcome.facts : null;
}

/** What *Herstellen* would do, and *Niet herstellen* would forget. `unread`: it can't be read, and is only forgotten. */
export interface Unfinished {
  /** null where there is nothing, or nothing that can be read. */
  readonly resolution: Resolution | null;
  readonly unread: JournalRead["kind"] | null;
}

/** What is open, to be read before anything is done about it. It changes nothing. */
export function previewUnfinished(): Promise<Outcome<Unfinished>> {
  return guarded(async () => {
    const { resolution, unread } = await readUnfinished();
    return done({ resolution, unread });
  });
}

function isOther(shown: Unfinished, { resolution, unread }: Unfinished): boolean {
  return JSON.stringify([shown.resolution, shown.unread]) !== JSON.stringify([resolution, unread]);
}

export interface Resolved {
  /** null where there was nothing to resolve. */
  readonly kind: Journal["kind"] | null;
  /** "Blad1!B2:F9": what was left, as its place is gone, is not ours by now, or was refused. */
  readonly left: readonly string[];
}

/**
 * *Herstellen*: takes back what was left unfinished or, where that can't be, finishes it; only what could be ours.
 * @param shown what the user was shown: it is done only if the workbook still is so
 */
export function resolveUnfinished(shown?: Unfinished): Promise<Outcome<Resolved>> {
  return guarded(async () => {
    const now = await readUnfinished();
    if (shown && isOther(shown, now)) return refused({ kind: "changedSince", cells: [] });
    const { resolution } = now;
    if (!resolution) return done({ kind: null, left: [] });
    const first = firstThings({ journal: null, names: now.state.names });
    if (first) return refused(first);
    const locked = sheetInTheWay(resolution.groups.flat(), now.state, now.tables);
    if (locked)
      return refused(locked.kind === "sheetProtected" ? { kind: "restoreProtected", sheet: locked.sheet } : locked);
    const filtered = now.filtered;
    if (filtered !== null && resolution.rows.length > 0) return refused({ kind: "tableFiltered", sheet: filtered });
    const failed = await performGroups(resolution.groups);
    const stuck = failed.map(({ plan, error }): Left => {
      return { reason: "failed", place: placesOf(plan).join(", "), text: officeCode(error) };
    });
    // What Excel refused now can be tried again, or be forgotten.
    if (stuck.length > 0)
      return refused({ kind: "partlyRestored", left: stuck.map(({ place, text }) => `${place}${inBrackets(text)}`) });
    await forget();
    return done({ kind: resolution.kind, left: resolution.left.map(({ place }) => place) });
  });
}

/** *Niet herstellen*: forgets what was open; the workbook stays as it is. */
export function forgetUnfinished(shown?: Unfinished): Promise<Outcome<Unfinished>> {
  return guarded(async () => {
    const now = await readUnfinished();
    if (shown && isOther(shown, now)) return refused({ kind: "changedSince", cells: [] });
    await forget();
    return done({ resolution: now.resolution, unread: now.unread });
  });
}

interface Found extends Unfinished {
  readonly state: WorkbookState;
  readonly tables: readonly TablePlace[];
  /** The sheet of a table of which a filter hides rows; null where there is none. */
  readonly filtered: string | null;
}

async function readUnfinished(): Promise<Found> {
  return read(async (context): Promise<Found> => {
    const loaded = loadJournal(context.workbook);
    const state = await readWorkbook(context);
    const journal = loaded();
    const nothing = { resolution: null, state, tables: [], filtered: null };
    if (journal.kind === "closed") return { ...nothing, unread: null };
    if (journal.kind !== "open") return { ...nothing, unread: journal.kind };
    const now = await readNow(context, letter);
    const { tables, scenarios } = now.everything;
    const books = [scenarios?.books.ledger, scenarios?.books.register, scenarios?.books.lines];
    const filtered = books.find((book) => book?.isFiltered === true)?.sheet ?? null;
    return {
      ...{ state, tables, filtered, unread: null },
      resolution: planResolution(letter, journal.journal, journal.unread, now),
    };
  });
}

async function forget(): Promise<void> {
  await read(async (context) => {
    clearJournal(context.workbook);
    await context.sync();
  });
}

function placesOf(plan: Plan): readonly string[] {
  const places = plan.flatMap((operation) =>
    "area" in operation
      ? [operation.area.sheet]
      : "sheet" in operation
        ? [operation.sheet]
        : "table" in operation
          ? [operation.table]
          : "name" in operation
            ? [operation.name]
            : [],
  );
  return [...new Set(places)];
}
