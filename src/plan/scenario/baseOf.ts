import type { Letter } from "../../letter/letter";
import { columnsOf } from "../../scenario/horizon";
import { letterPosition, reshape, type Amounts, type Position } from "../../scenario/Position";
import type { Scenario } from "../../scenario/Scenario";
import type { LineKey } from "../../scenario/ScenarioLine";
import type { PlanProblem } from "../PlanProblem";
import type { Book, ReadBooks } from "./Books";

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

/**
 * Why a scenario has no stand to start from. Where lines with figures in it are missing from the list, they are named by
 * what the frozen stand calls them.
 */
export function whyBaseLost(books: ReadBooks, { code, base }: Pick<Scenario, "code" | "base">): PlanProblem {
  const frozen = base.kind === "frozen" ? books.frozen.get(base.code) : undefined;
  if (!frozen || base.kind !== "frozen") return { kind: "baseLost", code };
  const keys = [...frozen.amounts].flatMap(([key, amounts]) => (isLost(books, key, amounts) ? [key] : []));
  const stand = books.stands.find((each) => each.code === base.code)?.book;
  return { kind: "baseLinesLost", code: base.code, lines: keys.map((key) => frozenName(stand, key)) };
}

function frozenName(stand: Book | undefined, key: LineKey): string {
  const at = (name: string) => stand?.header.indexOf(name) ?? -1;
  const row = stand?.values.find((cells) => cells[at("Sleutel")] === key);
  return row ? `${String(row[at("Thema")])}, ${String(row[at("Post")])} (${key})` : key;
}

function isLost({ numbered }: ReadBooks, key: LineKey, amounts: Amounts): boolean {
  return amounts.some((amount) => amount !== null) && !numbered.some((line) => line.key === key);
}
