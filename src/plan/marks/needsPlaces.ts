import type { Letter } from "../../letter/letter";
import { defaultHorizon } from "../../scenario/horizon";
import { scenarioLines } from "../../scenario/scenarioLines";
import { highlightRules } from "../highlightRules";
import type { Operation } from "../operation";
import { numbered } from "../scenario/listsLayout";
import { controlMarkOf03, marksSince03, scenarioMarks } from "../scenario/scenarioMarks";
import { scenarioLayout } from "../scenario/scenarioLayout";
import { tableLayout } from "../tableLayout";
import type { LaidRule } from "./LaidRule";
import { ruleShape } from "./ruleShape";

/** What of ours stands on a sheet: tables of the letter, or a scenario. */
export interface MarkedSheet {
  readonly sheet: string;
  readonly tables: number;
  readonly hasScenario: boolean;
}

/**
 * Whether only the cells of its conditional formats tell if a mark of ours is gone: where others lie on the sheet as well, or fewer of a
 * kind than there ought to be. Most workbooks need it nowhere.
 */
export function needsPlaces(
  letter: Letter,
  rules: readonly LaidRule[],
  { sheet, tables, hasScenario }: MarkedSheet,
): boolean {
  const [first] = letter.themes;
  const inTable = first ? highlightRules(tableLayout(first, { sheet, row: 0, column: 0 })) : [];
  const layout = scenarioLayout(
    letter,
    { horizon: defaultHorizon(letter) },
    numbered(scenarioLines(letter, [])),
    sheet,
  );
  const inScenario = scenarioMarks(layout);
  const later = new Set(shapesOf(marksSince03(layout)));
  const known = new Set(shapesOf([...inTable, ...inScenario, controlMarkOf03(layout)]));
  const now = rules.map(({ formula }) => (formula === null ? "" : ruleShape(formula)));
  if (now.some((shape) => !known.has(shape))) return true;
  const wanted = [
    ...Array.from({ length: tables }, () => shapesOf(inTable)).flat(),
    ...(hasScenario ? shapesOf(inScenario).filter((shape) => !later.has(shape)) : []),
  ];
  return [...new Set(wanted)].some((shape) => count(now, shape) < count(wanted, shape));
}

function shapesOf(plan: readonly Operation[]): readonly string[] {
  return plan.flatMap((each) => (each.kind === "rule" ? [ruleShape(each.formula)] : []));
}

function count(shapes: readonly string[], shape: string): number {
  return shapes.filter((each) => each === shape).length;
}
