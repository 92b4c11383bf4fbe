import type { LaidSheet } from "../check/laidSheet";
import { movedFormula } from "../check/movedFormula";
import { isOlder } from "../check/olderScenarios";
import { missingMarks } from "../marks/missingMarks";
import type { Operation } from "../operation";
import type { ReadBooks } from "../scenario/Books";
import { marksSince03, scenarioMarks } from "../scenario/scenarioMarks";

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
    const ours = new Set(laid.ours.flatMap((_cells, row) => laid.row(row) ?? []));
    const later = new Set(since(layout).map((each) => JSON.stringify(each)));
    const made = scenarioMarks(layout).filter((each) => !later.has(JSON.stringify(each)));
    const wanted = made.flatMap((each) => (each.kind === "rule" ? movedRule(laid, each) : []));
    const rules = missingMarks(wanted, { marked: marked ?? [area], laid: rulesNow }, (row) => ours.has(row));
    return rules.length > 0 ? [{ code: area.code, sheet: area.sheet, rules }] : [];
  });
}

/** Where its rows and columns are by now; none where a corner of it is gone. */
function movedRule({ row, column }: LaidSheet, rule: Rule): readonly Rule[] {
  const { area } = rule;
  const [top, bottom] = [row(area.row), row(area.row + area.rows - 1)];
  const [left, right] = [column(area.column), column(area.column + area.columns - 1)];
  const formula = movedFormula(rule.formula, row, column);
  if (top === null || bottom === null || left === null || right === null || formula === null) return [];
  if (bottom < top || right < left) return [];
  const { sheet } = area;
  return [
    { ...rule, formula, area: { sheet, row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 } },
  ];
}
