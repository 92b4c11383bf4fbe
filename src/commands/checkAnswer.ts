import { checkFindingText } from "../actions/check/checkTexts";
import { checkWorkbook } from "../actions/check/checkWorkbook";
import type { Language } from "../actions/language";
import { guarded } from "../actions/carryOut";
import { done } from "../actions/outcome";
import { problemText } from "../actions/problemTexts";
import type { Checked } from "../plan/check/check";
import type { Coverage } from "../plan/check/Coverage";
import { factsOf, type CheckKind, type CheckWay, type Severity, type Witness } from "../plan/check/checkKinds";

/** A finding as whoever asks the page gets it: all of its kind with it. */
export interface ToldFinding {
  readonly kind: CheckKind;
  readonly severity: Severity;
  readonly text: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly way: CheckWay;
  /** Which of sheet, pane, ribbon and functions say it. */
  readonly by: readonly Witness[];
}

/** What a check of the whole workbook answers, as data; `problem` where it could not be looked at. */
export type CheckAnswer =
  { readonly findings: readonly ToldFinding[]; readonly covered: Coverage } | { readonly problem: string };

/** Checks the whole workbook. */
export async function checkAnswer(language: Language): Promise<CheckAnswer> {
  const outcome = await guarded(async () => {
    const checked = await checkWorkbook();
    return checked.kind === "done" ? done(told(checked.facts, language)) : checked;
  });
  return outcome.kind === "done" ? outcome.facts : { problem: problemText(outcome.problem, language).text };
}

function told({ findings, covered }: Checked, language: Language): CheckAnswer {
  return {
    covered,
    findings: findings.map((found) => {
      const { severity, way, by } = factsOf(found.kind);
      const { kind, sheet, cell } = found;
      return { kind, severity, text: checkFindingText(found, language), sheet, cell, way, by };
    }),
  };
}
