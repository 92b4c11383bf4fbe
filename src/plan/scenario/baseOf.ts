import type { Letter } from "../../letter/letter";
import { columnsOf } from "../../scenario/horizon";
import { letterPosition, reshape, type Amounts, type Position } from "../../scenario/Position";
import type { Scenario } from "../../scenario/Scenario";
import type { LineKey } from "../../scenario/ScenarioLine";
import type { ReadBooks } from "./Books";

/**
 * The stand that a scenario starts from, in its own columns; lines that were added since have no figure in a frozen one.
 * null where that is not there any more, or has a figure of a line that isn't: no amount is left out in silence.
 */
export function baseOf(letter: Letter, books: ReadBooks, scenario: Scenario): Position | null {
  if (scenario.base.kind === "letter") return letterPosition(letter, scenario.horizon, books.numbered);
  const frozen = books.frozen.get(scenario.base.code);
  if (!frozen || [...frozen.amounts].some(([key, amounts]) => isLost(books, key, amounts))) return null;
  const stand = reshape(frozen, scenario.horizon);
  const none = columnsOf(scenario.horizon).map(() => null);
  return { ...stand, amounts: new Map(books.numbered.map(({ key }) => [key, stand.amounts.get(key) ?? none])) };
}

function isLost({ numbered }: ReadBooks, key: LineKey, amounts: Amounts): boolean {
  return amounts.some((amount) => amount !== null) && !numbered.some((line) => line.key === key);
}
