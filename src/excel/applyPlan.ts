import type { Journal } from "../plan/Journal";
import type { Area, Plan } from "../plan/operation";
import { leftOutside, type LeftOutside } from "./AddedRows";
import { Batch } from "./Batch";
import { clearJournal, closeJournal, loadJournal, openJournal } from "./journalStore";
import { perform } from "./perform";
import { takeBack } from "./takeBack";
import { retried, waits } from "./retried";
import { excelProblem } from "./excelProblem";

/** How carrying a plan out ended. */
export type Applied =
  | {
      readonly kind: "applied";
      /** What the watched cells held right before they were written; none where the answer got lost. */
      readonly stood: readonly (readonly (readonly unknown[])[])[];
      /** Rows that Excel did not take into their table. */
      readonly outside: readonly LeftOutside[];
    }
  /** Excel refused, and the workbook is as it was before, but for what is `left` as it could not be told from the user's own. */
  | {
      readonly kind: "refused";
      readonly error: unknown;
      readonly left: readonly Area[];
      /** Something had been done, and was taken back. */
      readonly begun?: true;
    }
  /** It broke off and could not be taken back now; the journal in the workbook says so, for the next time. */
  | { readonly kind: "unfinished"; readonly error: unknown };

/**
 * Carries a plan out in one batch, with one sync. A batch is no transaction: its first action writes into the workbook
 * what is being done, its last one that it is done. When something goes wrong in between, or the answer is lost, the
 * workbook itself tells how far it came, and what has happened is taken back.
 * @param watched cells that the user may write to in the meantime: what stands there at that very moment is told
 */
export async function applyPlan(plan: Plan, journal: Journal, watched: readonly Area[] = []): Promise<Applied> {
  let applied = await attempt(plan, journal, watched);
  for (const wait of waits) {
    if (applied.kind !== "refused" || excelProblem(applied.error).kind !== "busy") return applied;
    await new Promise((resolve) => setTimeout(resolve, wait));
    applied = await attempt(plan, journal, watched);
  }
  return applied;
}

async function attempt(plan: Plan, journal: Journal, watched: readonly Area[]): Promise<Applied> {
  const id = newId();
  try {
    // A context of its own: inside Excel.run every range would be kept for later batches, at three times the bytes.
    const context = new Excel.RequestContext();
    const came: string[] = [];
    const batch = new Batch(context, (sheet) => {
      came.push(sheet);
      openJournal(context.workbook, id, noting(journal, came));
    });
    openJournal(batch.workbook, id, noting(journal, []));
    // Loaded before anything is written: the commands of a batch run in their order.
    // https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#sync
    const before = watched.map((area) => batch.range(area).load("formulas"));
    for (const operation of plan) perform(batch, operation);
    closeJournal(batch.workbook, id);
    await context.sync();
    const stood = before.map(({ formulas }) => formulas as unknown[][]);
    return { kind: "applied", stood, outside: batch.added.flatMap(leftOutside) };
  } catch (error) {
    return recover(id, journal, error);
  }
}

function noting(journal: Journal, came: readonly string[]): Journal {
  return journal.kind === "insert" ? { ...journal, came: [...came] } : journal;
}

/** What was being done is known here; the workbook tells how far it came. */
async function recover(id: string, journal: Journal, error: unknown): Promise<Applied> {
  try {
    return await retried(() =>
      Excel.run(async (context): Promise<Applied> => {
        const noted = loadJournal(context.workbook);
        await context.sync();
        const found = noted();
        if (found.id !== id) return { kind: "refused", error, left: [] };
        if (found.kind !== "open") return { kind: "applied", stood: [], outside: [] };
        if (journal.kind === "remove") return { kind: "unfinished", error };
        const came = found.journal.kind === "insert" ? (found.journal.came ?? []) : [];
        const left = await takeBack(context, journal.kind === "insert" ? { ...journal, came } : journal);
        clearJournal(context.workbook);
        await context.sync();
        return { kind: "refused", error, left, begun: true };
      }),
    );
  } catch {
    // Somebody types in a cell: Excel took none of the batch, and can't be asked now. Had it, the journal says so later.
    // https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling
    return excelProblem(error).kind === "editMode"
      ? { kind: "refused", error, left: [] }
      : { kind: "unfinished", error };
  }
}

/** Tells this batch from others, in this workbook: not a secret. */
function newId(): string {
  return Math.random().toString(36).slice(2, 10);
}
