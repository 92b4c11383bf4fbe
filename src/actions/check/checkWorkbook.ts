import { readEverything } from "../../excel/readEverything";
import { brief2946123 } from "../../letter/brief2946123";
import { check, type Checked } from "../../plan/check/check";
import { guarded, read } from "../carryOut";
import { done, type Outcome } from "../outcome";

/**
 * *Afwijkingen tonen*, *Scenario's controleren*: looks at everything of ours in the workbook and says what was found and
 * what was looked at. It changes nothing. Two requests, one more where a sheet of ours was copied.
 */
export function checkWorkbook(): Promise<Outcome<Checked>> {
  return guarded(async () => {
    const everything = await read((context) => readEverything(context, brief2946123, "all"));
    return done(check(brief2946123, everything));
  });
}

/** Whether there is nothing of ours in the workbook, as far as anything tells. */
export function hasNothing({ findings, covered: { expected } }: Checked): boolean {
  return expected.tables === 0 && expected.scenarios === 0 && findings.length === 0;
}
