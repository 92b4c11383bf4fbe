import type { Letter } from "../../letter/letter";
import { letterPosition } from "../../scenario/Position";
import { laidSheet, type LaidSheet } from "../check/laidSheet";
import type { Area } from "../operation";
import { baseOf } from "../scenario/baseOf";
import type { ReadBooks } from "../scenario/Books";
import { linesOf } from "../scenario/linesOf";
import { isAsLaid } from "../scenario/planRelayout";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import type { RegisteredScenario } from "../scenario/registerRows";
import { scenarioLayout } from "../scenario/scenarioLayout";
import { scenarioMark, scenarioNames } from "../scenario/scenarioNames";
import type { AddName } from "../tableNames";

/** The names of a scenario, each over the cells that it belongs to by now. */
export interface NamesOnSheet {
  readonly placed: readonly AddName[];
  /** Those whose cells can't be told: rows or years of them are gone, or a column of hers stands in between. */
  readonly nowhere: readonly AddName[];
}

/**
 * Where the names of a scenario belong, wherever rows and columns of its sheet were moved to.
 * @param area the sheet of the scenario; undefined where it is gone
 */
export function namesOnSheet(
  letter: Letter,
  books: ReadBooks,
  scenario: RegisteredScenario,
  area: ScenarioArea | undefined,
): NamesOnSheet {
  const lines = linesOf(books, scenario);
  const layout = scenarioLayout(letter, scenario, lines, area?.sheet ?? "");
  const names = scenarioNames(letter, scenario, layout);
  if (!area) return { placed: [], nowhere: names };
  if (isAsLaid(area, layout, { scenario, lines })) return { placed: names, nowhere: [] };
  // Which figures the sheet starts from moves no row.
  const base = baseOf(letter, books, scenario) ?? letterPosition(letter, scenario.horizon, lines);
  const laid = laidSheet(letter, area, scenario, lines, base);
  if (!laid) return { placed: [], nowhere: names };
  const mark = scenarioMark(scenario.code);
  const { sheet, row, column, rows, columns } = area;
  const found = names.map((name) => ({
    name,
    // All that was read stands under it.
    at: name.name === mark ? { sheet, row, column, rows, columns } : placeNow(laid, name.area),
  }));
  return {
    placed: found.flatMap(({ name, at }) => (at ? [{ ...name, area: at }] : [])),
    nowhere: found.flatMap(({ name, at }) => (at ? [] : [name])),
  };
}

/**
 * As Excel lets a name follow its cells: from the first row that it had to the last. Its columns are years, which formulas count,
 * so none may be gone or come between.
 */
function placeNow(laid: LaidSheet, { sheet, row, column, rows, columns }: Area): Area | null {
  const [top, bottom] = [laid.row(row), laid.row(row + rows - 1)];
  const [left, right] = [laid.column(column), laid.column(column + columns - 1)];
  if (top === null || bottom === null || left === null || right === null) return null;
  if (bottom < top || right - left !== columns - 1) return null;
  return { sheet, row: top, column: left, rows: bottom - top + 1, columns };
}
