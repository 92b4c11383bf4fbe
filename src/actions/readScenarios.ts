import { readEverything } from "../excel/readEverything";
import { brief2946123 } from "../letter/brief2946123";
import { check } from "../plan/check/check";
import type { CheckFinding } from "../plan/check/CheckFinding";
import type { Coverage } from "../plan/check/Coverage";
import type { ScenarioOverview } from "../plan/check/scenarioOverview";
import { missingInRegister } from "../plan/scenario/missingInRegister";
import { guarded, read, said } from "./carryOut";
import { firstThings } from "./firstThings";
import { done, refused, type Outcome } from "./outcome";

/** The scenarios with all that a check of the whole workbook found, and what it looked at. */
export interface CheckedScenarios extends ScenarioOverview {
  readonly findings: readonly CheckFinding[];
  readonly covered: Coverage;
}

/** The scenarios in the workbook with their mutations, and all that is wrong in it; none is no problem. */
export function readScenarios(): Promise<Outcome<CheckedScenarios>> {
  return guarded(async () => {
    const everything = await read((context) => readEverything(context, brief2946123, "all"));
    const first = firstThings(everything.state, "reads");
    if (first) return refused(first);
    const { findings, covered, scenarios } = check(brief2946123, everything);
    if (!scenarios) throw new TypeError("scenarios were asked for");
    const { register } = scenarios.books;
    const { vital } = missingInRegister(register);
    if (vital.length > 0)
      return refused({ kind: "registerColumnsMissing", sheet: register?.sheet ?? "", columns: vital });
    return said(done({ ...scenarios.overview, findings, covered }), everything.state);
  });
}
