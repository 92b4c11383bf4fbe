import type { Operation, Plan } from "../plan/operation";
import { Batch } from "./Batch";
import { perform } from "./perform";
import { undoPlan } from "./undoPlan";

/** How carrying a plan out ended. */
export type Applied =
  | { readonly kind: "applied" }
  /** Excel refused; `undone` says whether the workbook is as it was before. */
  | { readonly kind: "failed"; readonly error: unknown; readonly undone: boolean };

/**
 * Carries a plan out in one batch, with one sync. A batch is no transaction: when Excel refuses a step, what came before
 * it has happened, and is taken back in a second batch.
 */
export async function applyPlan(plan: Plan): Promise<Applied> {
  try {
    // A context of its own: inside Excel.run every range would be kept for later batches, at three times the bytes.
    const context = new Excel.RequestContext();
    const batch = new Batch(context);
    for (const operation of plan) perform(batch, operation);
    await context.sync();
    return { kind: "applied" };
  } catch (error) {
    return { kind: "failed", error, undone: await takeBack(plan) };
  }
}

/** In a context of its own: the failed one holds half a batch. */
async function takeBack(plan: readonly Operation[]): Promise<boolean> {
  try {
    await Excel.run((context) => undoPlan(context, plan));
    return true;
  } catch {
    // The caller says that the workbook needs a look; there is nothing more to try.
    return false;
  }
}
