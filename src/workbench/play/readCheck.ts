import type { Answer } from "./schema/Step";
import type { Stage } from "./Stage";
import { StepError } from "./StepError";

/** The page's one entry for whoever drives it without a user: it only reads. */
interface Checking {
  readonly offensiefCheck?: () => Promise<object>;
}

/**
 * Asks the add-in's page for a check of the whole workbook.
 * @returns its `findings` and `covered`
 * @throws StepError where it could not look
 */
export async function readCheck(stage: Stage): Promise<Answer> {
  const { workbook, pane } = await stage.addin();
  const { offensiefCheck } = pane.window as unknown as Checking;
  if (!offensiefCheck) throw new StepError("This build of the add-in has no check: build it anew.");
  const [told] = await Promise.all([offensiefCheck().then((answer) => JSON.stringify(answer)), workbook.settle()]);
  await workbook.settle();
  const { problem, ...found } = JSON.parse(told) as Answer;
  if (problem !== undefined) throw new StepError(`The add-in could not look: ${String(problem)}`);
  return found;
}
