import { controlTotal } from "../../src/plan/check/controlTotal";
import type { Counted, Coverage } from "../../src/plan/check/Coverage";

/** Nothing that was looked at, but for what the test says. */
export function covered(changes: Partial<Counted> = {}): Coverage {
  const none = controlTotal([]);
  const counted: Counted = {
    ...{ tables: 0, lines: 0, announced: 0, sources: 0, scenarios: 0, mutations: 0, frozen: 0, comparisons: 0 },
    ...{ figures: none, control: none, perScenario: {} },
    ...changes,
  };
  return { ...counted, expected: counted, hidden: 0 };
}
