import type { Answer } from "./schema/Step";
import { readMessage } from "./readMessage";
import type { Stage } from "./Stage";

/** What the page of the add-in keeps for its ribbon and its pane; `latest` is another object for each message. */
interface Speaking {
  readonly offensiefMessages?: { readonly latest: object | null };
}

/**
 * Does something, waits until all is quiet, and gives what the add-in said of it in its pane: nothing where it did not
 * speak, or is not there.
 */
export async function listen(stage: Stage, work: () => Promise<void>): Promise<Answer> {
  const workbook = await stage.workbook();
  const page = () => workbook.addin?.pane.window as unknown as Speaking | undefined;
  const before = page()?.offensiefMessages?.latest ?? null;
  await work();
  await workbook.settle();
  const latest = page()?.offensiefMessages?.latest ?? null;
  if (latest === null || latest === before || !workbook.addin) return {};
  return speak(stage, readMessage(workbook.addin.pane.document));
}

/** Remembers what was said, for `expect`. */
export function speak(stage: Stage, spoken: NonNullable<Stage["spoken"]>): Answer {
  stage.spoken = spoken;
  return { ...spoken };
}
