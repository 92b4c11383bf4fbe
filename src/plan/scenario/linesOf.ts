import type { ReadBooks } from "./Books";
import type { NumberedLine } from "./listsLayout";
import type { RegisteredScenario } from "./registerRows";

/**
 * The lines that the sheet of a scenario has: a line of the user's own that came after it was frozen is none of them. Which those are
 * tells its stand, which keeps every line that there was.
 */
export function linesOf(
  { numbered, frozen }: Pick<ReadBooks, "numbered" | "frozen">,
  scenario: Pick<RegisteredScenario, "code" | "frozen">,
): readonly NumberedLine[] {
  const stand = scenario.frozen === null ? undefined : frozen.get(scenario.code);
  return stand ? numbered.filter(({ role, key }) => role !== "own" || stand.amounts.has(key)) : numbered;
}
