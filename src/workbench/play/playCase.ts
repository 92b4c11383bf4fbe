import { findStep, type Steps } from "./schema/findStep";
import type { Answer } from "./schema/Step";
import { HostError } from "../protocol/HostError";
import { Stage, type Built } from "./Stage";
import { StepError } from "./StepError";
import { Unmet } from "./Unmet";
import { withFailure } from "./withFailure";

/** The answer to one step: what it gave, or why it could not be carried out. */
export type StepLine = { readonly step: number; readonly ok: boolean } & Readonly<Record<string, unknown>>;

/** Steps that only look, or set the scene: a request that is to fail is not looked for in them. */
const looking = new Set([
  "host",
  "read",
  "look",
  "sheets",
  "names",
  "settings",
  "traffic",
  "expect",
  "fail",
  "save",
  "check",
]);

/**
 * Plays the steps of one case in a workbook of its own, each step when the one before it is over. A step that can't be
 * carried out is told, and the rest is tried all the same.
 * @param folder where paths in the steps begin
 */
export async function* playCase(
  written: readonly unknown[],
  steps: Steps,
  built: Built,
  folder: string,
): AsyncGenerator<StepLine> {
  const stage = new Stage(built, folder);
  try {
    for (const [at, each] of written.entries()) yield { step: at + 1, ...(await playStep(each, steps, stage)) };
  } finally {
    stage.leave();
  }
}

async function playStep(written: unknown, steps: Steps, stage: Stage): Promise<{ readonly ok: boolean } & Answer> {
  try {
    const { name, play } = findStep(written, steps);
    const answer = looking.has(name) ? await play(stage) : await withFailure(stage, () => play(stage));
    return { ok: true, ...answer };
  } catch (error) {
    if (error instanceof Unmet) return { ok: false, error: error.message, found: error.found };
    if (error instanceof StepError) return { ok: false, error: error.message };
    if (error instanceof HostError) return { ok: false, error: `Excel refuses this: ${error.message}` };
    return {
      ok: false,
      error: `The workbench failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    };
  }
}
