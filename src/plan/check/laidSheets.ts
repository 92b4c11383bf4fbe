import type { Letter } from "../../letter/letter";
import { baseOf } from "../scenario/baseOf";
import type { ReadBooks } from "../scenario/Books";
import { ledgerPlace } from "../scenario/ledgerBelow";
import { linesOf } from "../scenario/linesOf";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import { laidSheet, type LaidSheet } from "./laidSheet";

/**
 * The sheets of scenarios as they are laid out by now; those of which too little is left are left out. Worked out once for all that
 * looks at them: it is most of the work of a check.
 */
export function laidSheets(letter: Letter, books: ReadBooks, areas: readonly ScenarioArea[]): readonly LaidSheet[] {
  const place = ledgerPlace(books.ledger);
  return books.scenarios.flatMap((scenario) => {
    const base = baseOf(letter, books, scenario);
    if (!base) return [];
    return areas
      .filter(({ code }) => code === scenario.code)
      .flatMap((area) => laidSheet(letter, area, scenario, linesOf(books, scenario), base, place) ?? []);
  });
}
