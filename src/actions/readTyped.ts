import { readScenarioAreas } from "../excel/readScenarioAreas";
import { typedPositions, type Typed } from "../plan/check/typedPositions";
import type { ReadBooks } from "../plan/scenario/Books";
import { read } from "./carryOut";

/** Looks at every scenario's sheet for figures that are not in the ledger. One sync. */
export async function readTyped(books: ReadBooks): Promise<Typed> {
  return typedPositions(books, await read((context) => readScenarioAreas(context, books)));
}
