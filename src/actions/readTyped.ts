import { readScenarioAreas } from "../excel/readScenarioAreas";
import type { ReadBooks } from "../plan/scenario/Books";
import { findOvertyped, type OvertypedPosition } from "../plan/scenario/findOvertyped";
import { recogniseScenario } from "../plan/scenario/recogniseScenario";
import { read } from "./carryOut";

/** What was typed over formulas on the sheets of scenarios. */
export interface Typed {
  readonly cells: readonly OvertypedPosition[];
  /** Scenarios of which the sheet can't be told any more: what was typed there is not seen. */
  readonly unreadable: readonly string[];
}

/** Looks at every scenario's sheet for figures that are not in the ledger. One sync. */
export async function readTyped(books: ReadBooks): Promise<Typed> {
  const areas = await read((context) => readScenarioAreas(context, books));
  const looked = areas.map((area) => {
    const scenario = books.scenarios.find(({ code }) => code === area.code);
    const found = scenario ? recogniseScenario(area, scenario.horizon, books.numbered) : null;
    return { code: area.code, known: scenario !== undefined, cells: found ? findOvertyped(found) : null };
  });
  return {
    cells: looked.flatMap(({ cells }) => cells ?? []),
    unreadable: looked.flatMap(({ code, known, cells }) => (known && cells === null ? [code] : [])),
  };
}
