/** Why a step could not be carried out, in words for whoever wrote it. */
export class StepError extends Error {
  override readonly name = "StepError";
}
