import type { Letter } from "../../letter/letter";
import type { InventoryItem } from "../inventory/Inventory";
import { namesOnSheet } from "../ours/namesOnSheet";
import { refreshScenarioNames } from "../ours/restoreScenarios";
import type { ReadBooks } from "../scenario/Books";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import { scenarioMark } from "../scenario/scenarioNames";
import type { AddName } from "../tableNames";
import { finding, type CheckFinding } from "./CheckFinding";

/**
 * Names that ought to lead into the sheet of a scenario and are not there. Those whose cells can't be told by now are told apart:
 * nothing puts them back.
 */
export function lostScenarioNames(
  letter: Letter,
  books: ReadBooks,
  areas: readonly ScenarioArea[],
  items: readonly InventoryItem[],
): readonly CheckFinding[] {
  const present = new Set(books.state.names.map(({ name }) => name.toLowerCase()));
  return books.sheets.flatMap(({ code, area: { sheet } }) => {
    const scenario = books.scenarios.find((each) => each.code === code);
    if (!scenario) return [];
    const area = areas.find((each) => each.code === code);
    const { placed, nowhere } = namesOnSheet(letter, books, scenario, area);
    const isThere = ({ name }: AddName) => present.has(name.toLowerCase());
    const wereGiven =
      [...placed, ...nowhere].filter(isForHer).some(isThere) ||
      items.some(({ id, names }) => names > 0 && id.toLowerCase() === scenarioMark(code).toLowerCase());
    if (!wereGiven) return [];
    const told = (names: readonly AddName[], how: readonly string[]) => {
      const lost = names.filter((name) => isForHer(name) && !isThere(name));
      const [first] = lost;
      return first ? [finding("namesLost", [code, first.name, String(lost.length), ...how], { sheet })] : [];
    };
    return [...told(placed, []), ...told(nowhere, ["nowhere"])];
  });
}

/** Names into the sheets of scenarios that lead to other cells by now, or are somebody else's. */
export function strayScenarioNames(
  letter: Letter,
  books: ReadBooks,
  areas: readonly ScenarioArea[],
): readonly CheckFinding[] {
  return refreshScenarioNames(letter, books, areas, []).findings.flatMap(({ what, subject, sheet }) => {
    const kind = what === "nameMended" ? "nameElsewhere" : what === "nameNotOurs" ? "nameTaken" : null;
    return kind === null ? [] : [finding(kind, [subject], { sheet: sheet === "" ? null : sheet })];
  });
}

function isForHer({ visible }: AddName): boolean {
  return visible;
}
