import type { Letter } from "../../letter/letter";
import { doubtOf, largestOf, type Doubt } from "../../scenario/doubt";
import { columnsOf } from "../../scenario/horizon";
import { mutationsOf } from "../../scenario/Ledger";
import { amountAt, newPosition } from "../../scenario/Position";
import type { Scenario } from "../../scenario/Scenario";
import { baseOf } from "./baseOf";
import type { ReadBooks } from "./Books";
import type { OvertypedPosition } from "./findOvertyped";

/** Whether what was typed over a position can be meant: against what stood there, and against all figures of its theme. */
export function doubtOfTyped(
  letter: Letter,
  books: ReadBooks,
  scenario: Scenario,
  { key, column, typed, isDate, goesRound }: OvertypedPosition,
): Doubt | null {
  const base = baseOf(letter, books, scenario);
  if (typed === null || !base) return null;
  const position = newPosition(base, mutationsOf(books.entries, scenario.code));
  const index = columnsOf(scenario.horizon).findIndex(({ year }) => year === column.year);
  const theme = key.slice(0, key.indexOf("/") + 1);
  const figures = [base, position].flatMap(({ amounts }) =>
    [...amounts].flatMap(([line, own]) => (line.startsWith(theme) ? own : [])),
  );
  return doubtOf(typed, {
    ...{ stood: amountAt(position, key, index), largest: largestOf(figures) },
    ...{ dates: books.dates?.system ?? "1900", seen: { isDate, goesRound } },
  });
}
