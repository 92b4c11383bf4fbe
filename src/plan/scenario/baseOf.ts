import type { Letter } from "../../letter/letter";
import { letterPosition, reshape, type Position } from "../../scenario/Position";
import type { Scenario } from "../../scenario/Scenario";
import type { ReadBooks } from "./Books";

/** The stand that a scenario starts from, in its own columns; null where the frozen one is not there any more. */
export function baseOf(letter: Letter, books: ReadBooks, scenario: Scenario): Position | null {
  if (scenario.base.kind === "letter") return letterPosition(letter, scenario.horizon, books.numbered);
  const frozen = books.frozen.get(scenario.base.code);
  return frozen ? reshape(frozen, scenario.horizon) : null;
}
