import type { Letter } from "../../letter/letter";
import { mutationsOf } from "../../scenario/Ledger";
import { isDoubt, isNote } from "../../scenario/RowProblem";
import { mayBeOld } from "../mayBeOld";
import { baseOf } from "../scenario/baseOf";
import type { ReadBooks } from "../scenario/Books";
import type { CheckFinding } from "./CheckFinding";
import { figureFaults } from "./figureFaults";
import type { LaidSheet } from "./laidSheet";
import { sheetFaults } from "./sheetFaults";

/**
 * What makes a scenario's sheet show something else than its stand and its mutations come to. Figures are only held against
 * each other where nothing else explains a difference: not while rows of the ledger are at fault, or while Excel still calculates.
 */
export function scenarioFaults(letter: Letter, books: ReadBooks, laid: LaidSheet): readonly CheckFinding[] {
  const scenario = books.scenarios.find(({ code }) => code === laid.area.code);
  const base = scenario && baseOf(letter, books, scenario);
  if (!scenario || !base) return [];
  const made = sheetFaults(laid);
  const isAtFault = books.entries.rows.some(
    (row) => row.scenario === scenario.code && row.problems.some((each) => !isNote(each) && !isDoubt(each)),
  );
  if (made.length > 0 || isAtFault || mayBeOld(books.state)) return made;
  return figureFaults(letter, laid, base, mutationsOf(books.entries, scenario.code), books.numbered);
}
