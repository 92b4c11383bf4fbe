import type { Engine } from "../engine/Engine";
import type { RunningAddin } from "./RunningAddin";

/** In milliseconds of the page's own time: a page that always waits for something more is not waited for. */
const longest = 60_000;
/** How often in a row nothing may be found to do before all is quiet: promises of the page run between two looks. */
const looks = 3;

/** Resolves when everything is calculated, events are delivered and the add-in's page waits for nothing. */
export async function settleAll(engine: Engine, addin: RunningAddin | null): Promise<void> {
  let skipped = 0;
  for (let quiet = 0; quiet < looks;) {
    await calculated(engine, addin);
    await turn();
    const isBusy = addin !== null && (addin.bridge.isBusy || addin.pane.isLoading);
    if (isBusy || !engine.isCalculated()) {
      quiet = 0;
      continue;
    }
    quiet += 1;
    if (quiet < looks || skipped > longest) continue;
    const by = addin?.clock.skip() ?? null;
    if (by === null) return;
    skipped += by;
    quiet = 0;
  }
}

/** The runtime of custom functions keeps answers for a while: then the page's clock is put on. */
async function calculated(engine: Engine, addin: RunningAddin | null): Promise<void> {
  let isDone = false;
  const settled = engine.settle().finally(() => (isDone = true));
  while (!isDone) {
    await Promise.race([settled, turn()]);
    if (!isDone && addin?.bridge.functions.isBusy && !addin.bridge.isBusy && !addin.pane.isLoading) addin.clock.skip();
  }
}

/** Lets everything run that can run now. */
function turn(): Promise<void> {
  return new Promise((resolve) => setTimeout(() => setImmediate(resolve), 0));
}
