import type { LaidSheet } from "../check/laidSheet";
import { isOlder } from "../check/olderScenarios";
import type { Operation } from "../operation";
import type { ReadBooks } from "../scenario/Books";
import { marksSince03, scenarioMarks } from "../scenario/scenarioMarks";
import { placedMarks } from "./placedMarks";

type Rule = Extract<Operation, { kind: "rule" }>;

/** Marks that are gone from the sheet of a scenario: over cells that have none at all any more, where they stand by now. */
export interface ScenarioMarksGone {
  readonly code: string;
  readonly sheet: string;
  readonly rules: readonly Rule[];
}

/**
 * What a paste, another program, or a rule of the user's in their place took of the marks of scenarios. A sheet of an older version has
 * fewer: it gets the others when its formulas are renewed. On a protected sheet only the rules themselves tell, where they were asked for.
 */
export function missingScenarioMarks(books: ReadBooks, sheets: readonly LaidSheet[]): readonly ScenarioMarksGone[] {
  const since = isOlder(books) ? marksSince03 : () => [];
  return sheets.flatMap((laid): ScenarioMarksGone[] => {
    const { area, layout } = laid;
    const { marked = null, laid: rulesNow = null } = area;
    if (marked === null && rulesNow === null) return [];
    const later = new Set(since(layout).map((each) => JSON.stringify(each)));
    const made = scenarioMarks(layout).filter((each) => !later.has(JSON.stringify(each)));
    const rules = placedMarks(laid, made, { marked: marked ?? [area], laid: rulesNow });
    return rules.length > 0 ? [{ code: area.code, sheet: area.sheet, rules }] : [];
  });
}
