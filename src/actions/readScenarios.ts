import { excelProblem } from "../excel/excelProblem";
import { brief2946123 } from "../letter/brief2946123";
import { check } from "../plan/check/check";
import type { CheckFinding } from "../plan/check/CheckFinding";
import type { Coverage } from "../plan/check/Coverage";
import type { Everything } from "../plan/check/Everything";
import type { ScenarioOverview } from "../plan/check/scenarioOverview";
import { missingInRegister } from "../plan/scenario/missingInRegister";
import { guarded, said } from "./carryOut";
import { firstThings } from "./firstThings";
import { inspectionOf, type Inspection } from "./inspect";
import { readInLook, type Look } from "./KnownNames";
import { done, refused, type Outcome } from "./outcome";

/** The scenarios with all that a check of the whole workbook found, and what it looked at. */
export interface CheckedScenarios extends ScenarioOverview {
  readonly findings: readonly CheckFinding[];
  readonly covered: Coverage;
}

/**
 * The scenarios in the workbook with their mutations, and all that is wrong in it; none is no problem.
 * @param look of whoever follows the workbook; left out: all names are read
 */
export function readScenarios(look?: Look): Promise<Outcome<CheckedScenarios>> {
  return guarded(async () => overviewOf(await readInLook("all", look)));
}

/** The scenarios, and with one read what `readDeviations` says of the letter's tables. */
export async function readScenariosToo(
  look: Look,
): Promise<{ readonly inspection: Outcome<Inspection>; readonly scenarios: Outcome<CheckedScenarios> }> {
  try {
    const everything = await readInLook("all", look);
    return { inspection: inspectionOf(everything), scenarios: overviewOf(everything) };
  } catch (error) {
    const problem = excelProblem(error);
    return { inspection: refused(problem), scenarios: refused(problem) };
  }
}

function overviewOf(everything: Everything): Outcome<CheckedScenarios> {
  const first = firstThings(everything.state, "reads");
  if (first) return refused(first);
  const { findings, covered, scenarios } = check(brief2946123, everything);
  if (!scenarios) throw new TypeError("scenarios were asked for");
  const { register } = scenarios.books;
  const { vital } = missingInRegister(register);
  if (vital.length > 0)
    return refused({ kind: "registerColumnsMissing", sheet: register?.sheet ?? "", columns: vital });
  return said(done({ ...scenarios.overview, findings, covered }), everything.state);
}
