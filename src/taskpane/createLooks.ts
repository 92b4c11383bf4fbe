import { readDeviations } from "../actions/inspect";
import { KnownNames } from "../actions/KnownNames";
import type { Outcome, Problem } from "../actions/outcome";
import { readScenarios, readScenariosToo, type CheckedScenarios } from "../actions/readScenarios";
import { isPassing } from "../actions/untilTaken";
import type { PaneEvent, PaneState } from "./state";

/** How the pane looks at the workbook. */
export interface Looks {
  /** At what the tab shows. "asked": she asked for it, and is told where it can't be read; "follows": the workbook changed. */
  inspect(why?: "asked" | "follows" | "acted"): Promise<void>;
  /** At the scenarios, while they are looked at: they are more to read than the deviations. */
  readOverview(): Promise<void>;
}

/** Looks keep what they know of names from one to the next: see `KnownNames`. */
export function createLooks(
  state: () => PaneState,
  dispatch: (event: PaneEvent) => void,
  tell: (problem: Problem) => void,
): Looks {
  const names = new KnownNames();

  function showOverview(outcome: Outcome<CheckedScenarios>): void {
    if (outcome.kind === "done")
      dispatch({ kind: "scenario", event: { kind: "overviewRead", overview: outcome.facts } });
    else if (
      state().scenario.overview === null ||
      ["unfinished", "registerColumnsMissing"].includes(outcome.problem.kind)
    )
      tell(outcome.problem);
  }

  async function readOverview(): Promise<void> {
    if (state().tab === "scenarios") showOverview(await readScenarios({ names, follows: false }));
  }

  async function inspect(why: "asked" | "follows" | "acted" = "acted"): Promise<void> {
    const look = { names, follows: why === "follows" };
    const both = state().tab === "scenarios" ? await readScenariosToo(look) : null;
    const outcome = both ? both.inspection : await readDeviations(look);
    if (outcome.kind === "done") dispatch({ kind: "inspected", inspection: outcome.facts });
    else if (outcome.problem.kind === "nothingInserted") dispatch({ kind: "inspected", inspection: null });
    else {
      if (!isPassing(outcome.problem)) dispatch({ kind: "inspected", inspection: "unread" });
      if (why === "asked") tell(outcome.problem);
    }
    if (both) showOverview(both.scenarios);
    else await readOverview();
  }

  return { inspect, readOverview };
}
