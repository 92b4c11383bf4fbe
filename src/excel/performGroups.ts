import type { Plan } from "../plan/operation";
import { Batch } from "./Batch";
import { perform } from "./perform";

/** A group that Excel refused, and why. */
export interface FailedGroup {
  readonly plan: Plan;
  readonly error: unknown;
}

/**
 * Carries out groups that don't need each other, each in a batch of its own: where Excel refuses one, the others are done all the
 * same. The only place that does more than one sync for one act, since what broke off must never be stuck on one sheet.
 */
export async function performGroups(groups: readonly Plan[]): Promise<readonly FailedGroup[]> {
  const failed: FailedGroup[] = [];
  for (const plan of groups) {
    try {
      await performOne(plan);
    } catch (error) {
      failed.push({ plan, error });
    }
  }
  return failed;
}

async function performOne(plan: Plan): Promise<void> {
  const context = new Excel.RequestContext();
  const batch = new Batch(context);
  for (const operation of plan) perform(batch, operation);
  await context.sync();
}
