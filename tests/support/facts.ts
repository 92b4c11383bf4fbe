import type { Outcome } from "../../src/actions/outcome";

/** What a use case did; a refusal is a failure of the test, with its reason. */
export function facts<Facts>(outcome: Outcome<Facts>): Facts {
  if (outcome.kind === "refused") throw new Error(JSON.stringify(outcome.problem));
  return outcome.facts;
}
