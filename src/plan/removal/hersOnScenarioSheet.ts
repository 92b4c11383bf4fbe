import type { Letter } from "../../letter/letter";
import { letterPosition } from "../../scenario/Position";
import { laidSheet } from "../check/laidSheet";
import type { Belonging } from "../leaning/Belonging";
import type { SheetFormulas } from "../leaning/Leaners";
import type { Area } from "../operation";
import { baseOf } from "../scenario/baseOf";
import type { ReadBooks } from "../scenario/Books";
import { ledgerPlace } from "../scenario/ledgerBelow";
import { linesOf } from "../scenario/linesOf";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import type { RegisteredScenario } from "../scenario/registerRows";
import { controlMarkOf03, scenarioMarks } from "../scenario/scenarioMarks";
import { areaContents } from "./areaContents";
import { hersInScenario } from "./hersInScenario";
import { withoutCells } from "./hersIn";
import { hersOn, stayOfCell } from "./hersOn";
import { isOurRule } from "./isOurRule";
import type { PlacedCell } from "./OwnCell";
import type { Stay } from "./Removal";

/** Whose what is on the sheet of a scenario that goes. */
export interface OnScenarioSheet {
  readonly goes: readonly PlacedCell[];
  /** Anything here keeps the sheet. */
  readonly stays: readonly Stay[];
  /** What is emptied where the sheet stays, but for rules of hers that lie over `kept`. */
  readonly emptied: readonly Area[];
  readonly kept: readonly Area[];
}

export const noneOfHers: OnScenarioSheet = { goes: [], stays: [], emptied: [], kept: [] };

/**
 * Looks whose the cells and things on a scenario's sheet are. A hidden name alone makes no cell ours: where no scenario of ours
 * stands under it, all that is there is the user's.
 */
export function hersOnScenarioSheet(
  letter: Letter,
  books: ReadBooks,
  scenario: RegisteredScenario,
  mark: Area,
  formulas: readonly SheetFormulas[],
  belongings: readonly Belonging[],
): OnScenarioSheet {
  const { sheet } = mark;
  const contents = areaContents(mark, formulas);
  const base = baseOf(letter, books, scenario) ?? letterPosition(letter, scenario.horizon, books.numbered);
  const area: ScenarioArea = { ...mark, code: scenario.code, values: contents, formulas: contents };
  const laid = laidSheet(letter, area, scenario, linesOf(books, scenario), base, ledgerPlace(books.ledger));
  if (!laid) return { ...noneOfHers, stays: hersOn(sheet, [], formulas, belongings) };
  const { stays, goes } = hersInScenario(laid);
  const marks = [...scenarioMarks(laid.layout), controlMarkOf03(laid.layout)];
  const things = belongings.filter((each) => each.sheet === sheet && !isOurRule(each, marks));
  return {
    goes: goes.map((cell) => ({ sheet, ...cell })),
    stays: [
      ...stays.map(({ row, column, text }) => stayOfCell({ sheet, row, column, rows: 1, columns: 1 }, text)),
      ...hersOn(sheet, [mark], formulas, things),
    ],
    emptied: withoutCells(mark, stays),
    kept: things.flatMap(({ kind, area: over }) => ((kind === "rule" || kind === "choices") && over ? [over] : [])),
  };
}
