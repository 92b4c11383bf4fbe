import type { Letter } from "../letter/letter";
import type { Books } from "../plan/scenario/Books";
import type { ScenarioArea } from "../plan/scenario/recogniseScenario";
import { readOutside } from "./readOutside";
import { readScenarioAreas } from "./readScenarioAreas";

/** The sheets of scenarios, and what amounts lead to on the user's own: all that tells whether one goes round. One sync, or see `readOutside`. */
export async function readWhole<Read extends Books>(
  context: Excel.RequestContext,
  letter: Letter,
  books: Read,
): Promise<{ readonly areas: readonly ScenarioArea[]; readonly whole: Read }> {
  const areas = await readScenarioAreas(context, books);
  return { areas, whole: await readOutside(context, letter, books, areas) };
}
