import type { Letter } from "../../letter/letter";
import type { Horizon } from "../../scenario/horizon";
import { findProblem, freeSheetName } from "../findProblem";
import type { Journal } from "../Journal";
import type { Operation, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { markComment } from "../tableMark";
import type { ReadBooks } from "../scenario/Books";
import type { ComparedSheet } from "./ComparedSheet";
import type { ComparisonSheet } from "./comparisonCells";
import { comparisonLayout } from "./comparisonLayout";
import { comparisonName } from "./comparisonName";
import { comparisonWords } from "./comparisonWords";
import { planComparisonSheet } from "./planComparisonSheet";

/** What a comparison is planned as: the plan, its journal, and where it will stand. */
export interface PlannedComparison {
  readonly plan: Plan;
  readonly journal: Journal;
  readonly sheet: string;
}

/** The scenarios beside the letter's stand, in the years that all of them need. */
export function comparisonSheet(
  letter: Letter,
  { numbered }: Pick<ReadBooks, "numbered">,
  compared: readonly ComparedSheet[],
  sheet: string,
): ComparisonSheet {
  const horizons = compared.map(({ scenario }) => scenario.horizon);
  const horizon: Horizon = {
    first: Math.min(...horizons.map(({ first }) => first)),
    last: Math.max(...horizons.map(({ last }) => last)),
  };
  const layout = comparisonLayout(numbered, compared.length, horizon, sheet);
  return { letter, layout, lines: numbered, compared };
}

/** A comparison on a sheet of its own. A name of ours that leads nowhere any more is pointed to it. */
export function planComparison(
  letter: Letter,
  books: ReadBooks,
  compared: readonly ComparedSheet[],
): Planned<PlannedComparison> {
  const { state } = books;
  const wanted = comparisonWords.sheet;
  const isTaken = state.sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const sheet = isTaken ? freeSheetName(state, wanted) : wanted;
  const made = comparisonSheet(letter, books, compared, sheet);
  const name = comparisonName(compared.map(({ scenario }) => scenario.code));
  const { area } = made.layout;
  const lost = state.names.find(
    (each) => each.name.toLowerCase() === name.toLowerCase() && each.formula.includes("#REF!"),
  );
  const mark: Operation = lost
    ? { kind: "setName", name: lost.name, area }
    : { kind: "addName", name, area, comment: markComment(letter), visible: false };
  const plan: Plan = [...planComparisonSheet(made), mark, { kind: "select", area: { ...area, rows: 1, columns: 1 } }];
  const found = findProblem(plan, state);
  if (found) return problem(found);
  const repointed = lost ? { repointed: [lost.name] } : {};
  return planned({ plan, journal: { kind: "insert", sheets: [sheet], areas: [], ...repointed }, sheet });
}
