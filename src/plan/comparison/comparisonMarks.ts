import { cellAddress } from "../address";
import { inPriority } from "../inPriority";
import type { Area, Operation, Style } from "../operation";
import { scenarioMarkStyles } from "../scenario/scenarioStyles";
import { bookWords } from "../scenario/bookWords";
import { marks } from "../styles";
import { words as tableWords } from "../words";
import type { ComparisonLayout } from "./comparisonLayout";
import { comparisonWords as words, rowKinds } from "./comparisonWords";

type Rule = Extract<Operation, { kind: "rule" }>;

/**
 * The marks of a comparison as native rules over all its figures, the most important last; what a row is, the folded
 * block says.
 */
export function comparisonMarks(layout: ComparisonLayout): readonly Operation[] {
  const { at, rows, columns, visible, sheet } = layout;
  const first = rows.control + 1;
  const area = (across: number): Area => ({
    sheet,
    row: first,
    column: at.first,
    rows: visible.rows - first,
    columns: across,
  });
  const cell = cellAddress(first, at.first);
  const kind = cellAddress(first, at.kind, { column: true });
  const letter = cellAddress(first, at.letter);
  const isKind = (word: string) => `${kind}="${word}"`;
  const all = columns.length + 1;
  const rule = (target: Area, formula: string, style: Style): Operation => ({
    kind: "rule",
    area: target,
    formula: `=${formula}`,
    style,
  });
  const line = (row: number, count: number): Area => ({ sheet, row, column: 0, rows: count, columns: visible.columns });
  const about = cellAddress(rows.firstScenario, at.what, { column: true });
  const misfit = `OR(LEFT(${cell},${tableWords.misfit.length})="${tableWords.misfit}",${cell}="${tableWords.errorInLine}")`;
  return inPriority([
    rule(
      area(all),
      `AND(${kind}<>"",${kind}<>"${rowKinds.letter}",${cell}<>"",NOT(ISFORMULA(${cell})))`,
      scenarioMarkStyles.overtyped,
    ),
    rule(
      area(columns.length),
      `AND(${isKind(rowKinds.letter)},ROUND(N(${cell})-N(${letter}),6)<>0)`,
      scenarioMarkStyles.overtyped,
    ),
    rule(area(all), `AND(${isKind(rowKinds.control)},ROUND(N(${cell}),6)<>0)`, scenarioMarkStyles.fault),
    rule(area(all), `AND(${isKind(rowKinds.verdict)},${misfit})`, marks.misfit),
    rule(area(all), `AND(${isKind(rowKinds.difference)},ROUND(N(${cell}),6)<>0)`, marks.shifted),
    rule(
      line(rows.firstScenario, 2 * layout.courses.length),
      `ISNUMBER(SEARCH("${bookWords.ledgerTitle} kloppen",${about}))`,
      scenarioMarkStyles.fault,
    ),
    controlRule(layout),
  ]);
}

/** Red as soon as the control says something else than that it found nothing. */
export function controlRule(layout: ComparisonLayout): Rule {
  return ruleOfControl(layout, (control) => `=ISERROR(SEARCH("${words.clear.trim()}",${control}))`);
}

/** As version 0.3 laid it. */
export function controlRuleOf03(layout: ComparisonLayout): Rule {
  return ruleOfControl(layout, (control) => `=${control}<>"${words.inOrder}"`);
}

function ruleOfControl({ sheet, rows, at, visible }: ComparisonLayout, formula: (control: string) => string): Rule {
  return {
    kind: "rule",
    area: { sheet, row: rows.control, column: 0, rows: 1, columns: visible.columns },
    formula: formula(cellAddress(rows.control, at.what, { row: true, column: true })),
    style: scenarioMarkStyles.fault,
  };
}
