import { roundFinder } from "../circle/roundFinder";
import { worldOf } from "../circle/worldOf";
import type { ReadBooks } from "../scenario/Books";
import { findOvertyped, type OvertypedPosition } from "../scenario/findOvertyped";
import { recogniseScenario, type ScenarioArea } from "../scenario/recogniseScenario";

/** What was typed over formulas on the sheets of scenarios. */
export interface Typed {
  readonly cells: readonly OvertypedPosition[];
  /** Scenarios of which the sheet can't be told any more: what was typed there is not seen. */
  readonly unreadable: readonly string[];
}

/** Looks at every scenario's sheet for figures that are not in the ledger. */
export function typedPositions(books: ReadBooks, areas: readonly ScenarioArea[]): Typed {
  const goesRound = roundFinder(worldOf(books, areas));
  const looked = areas.map((area) => {
    const scenario = books.scenarios.find(({ code }) => code === area.code);
    const found = scenario ? recogniseScenario(area, scenario.horizon, books.numbered) : null;
    return { code: area.code, known: scenario !== undefined, cells: found ? findOvertyped(found, goesRound) : null };
  });
  return {
    cells: looked.flatMap(({ cells }) => cells ?? []),
    unreadable: looked.flatMap(({ code, known, cells }) => (known && cells === null ? [code] : [])),
  };
}
