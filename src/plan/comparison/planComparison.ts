import type { Letter } from "../../letter/letter";
import { findProblem, freeSheetName } from "../findProblem";
import type { Journal } from "../Journal";
import type { Area, Operation, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import type { WorkbookState } from "../WorkbookState";
import { couldBeOurs, leadsNowhere } from "../ours/isOurName";
import { labelOf } from "../refreshNames";
import { markComment } from "../tableMark";
import type { AddName } from "../tableNames";
import type { ReadBooks } from "../scenario/Books";
import type { ComparedSheet } from "./ComparedSheet";
import type { ComparisonSheet } from "./comparisonCells";
import { comparisonLayout } from "./comparisonLayout";
import { comparisonName } from "./comparisonName";
import { comparisonWords } from "./comparisonWords";
import { planComparisonSheet } from "./planComparisonSheet";
import { unitedHorizon } from "./unitedHorizon";

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
  const horizon = unitedHorizon(compared.map(({ scenario }) => scenario.horizon));
  const layout = comparisonLayout(numbered, compared.length, horizon, sheet);
  return { letter, layout, lines: numbered, compared };
}

/**
 * A comparison on a sheet of its own. A name of ours that leads nowhere any more is pointed to it.
 * @param outdated one of the same scenarios that was made for other years or lines: it stays, says so, and gives its name to
 * the new one
 */
export function planComparison(
  letter: Letter,
  books: ReadBooks,
  compared: readonly ComparedSheet[],
  outdated: Outdated | null = null,
): Planned<PlannedComparison> {
  const { state } = books;
  const wanted = comparisonWords.sheet;
  const isTaken = state.sheets.some(({ name }) => name.toLowerCase() === wanted.toLowerCase());
  const sheet = outdated?.area.sheet ?? (isTaken ? freeSheetName(state, wanted) : wanted);
  const made = comparisonSheet(letter, books, compared, sheet);
  const name = comparisonName(compared.map(({ scenario }) => scenario.code));
  const { area } = made.layout;
  const lost = state.names.find(
    (each) => each.name.toLowerCase() === name.toLowerCase() && leadsNowhere(each) && couldBeOurs(letter, each),
  );
  const added: AddName = { kind: "addName", name, area, comment: markComment(letter), visible: false };
  const mark: readonly Operation[] = lost
    ? [{ kind: "setName", name: lost.name, area }, ...labelOf(lost, added)]
    : [added];
  const select: Operation = { kind: "select", area: { ...area, rows: 1, columns: 1 } };
  if (outdated) return replacing(outdated, planComparisonSheet(made), area, select, state);
  const plan: Plan = [...planComparisonSheet(made), ...mark, select];
  const found = findProblem(plan, state);
  if (found) return problem(found);
  const repointed = lost ? { repointed: [lost.name] } : {};
  return planned({ plan, journal: { kind: "insert", sheets: [sheet], areas: [], ...repointed }, sheet });
}

/** A comparison that was made of what is otherwise by now. */
export interface Outdated {
  /** The hidden name over it. */
  readonly name: string;
  readonly area: Area;
  /** What its second row says. */
  readonly subtitle: string;
}

/** Nothing of the old one is thrown away, since formulas and notes of the user's may lean on it: it gets another name, and says what it is. */
function replacing(
  { name, area: old, subtitle }: Outdated,
  sheetPlan: Plan,
  area: Area,
  select: Operation,
  state: WorkbookState,
): Planned<PlannedComparison> {
  const { sheet } = old;
  const label = (number: number) => ` (${comparisonWords.old}${number === 1 ? "" : ` ${number}`})`;
  let number = 1;
  const called = () => `${sheet.slice(0, 31 - label(number).length)}${label(number)}`;
  while (state.sheets.some((each) => each.name.toLowerCase() === called().toLowerCase())) number += 1;
  const told: Area = { ...old, sheet: called(), row: old.row + 1, rows: 1, columns: 1 };
  const others = state.sheets.filter((each) => each.name !== sheet);
  const found = findProblem(sheetPlan, { ...state, sheets: others });
  if (found) return problem(found);
  if (state.sheets.some((each) => each.name === sheet && each.protected))
    return problem({ kind: "sheetProtected", sheet });
  const back: Plan = [
    { kind: "write", area: told, cells: [[subtitle]] },
    { kind: "renameSheet", sheet: called(), name: sheet },
    { kind: "setName", name, area: old },
  ];
  return planned({
    plan: [
      { kind: "renameSheet", sheet, name: called() },
      { kind: "write", area: told, cells: [[comparisonWords.replaced(sheet)]] },
      ...sheetPlan,
      { kind: "setName", name, area },
      select,
    ],
    journal: { kind: "insert", sheets: [sheet], areas: [], repointed: [name], back },
    sheet,
  });
}
