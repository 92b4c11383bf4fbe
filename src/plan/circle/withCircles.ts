import { euro } from "../../letter/amount";
import { isConfirmed } from "../../scenario/confirmed";
import type { LedgerRow } from "../../scenario/Ledger";
import { isDoubt, type RowProblem } from "../../scenario/RowProblem";
import { columnPlaces } from "../../scenario/columnPlaces";
import type { ReadBooks } from "../scenario/Books";
import type { ScenarioArea } from "../scenario/recogniseScenario";
import { roundFinder } from "./roundFinder";
import { worldOf } from "./worldOf";

/** In a circle Excel shows 0, or what it worked out last, in every cell of it: in those behind the row too. */
const causedByCircle: ReadonlySet<RowProblem["kind"]> = new Set<RowProblem["kind"]>(["formulasGone", "notAnAmount"]);

/**
 * The same with a question about each amount of the ledger whose formula leads to itself, or to a sum that it is part of. Where
 * something else is asked about it already, that is enough.
 * @param areas the sheets of scenarios, as they were read after the ledger
 */
export function withCircles(books: ReadBooks, areas: readonly ScenarioArea[]): ReadBooks {
  const { ledger, entries } = books;
  const place = columnPlaces(ledger?.header ?? []).get("amount");
  const formulas = ledger?.amounts?.formulas ?? [];
  if (!ledger || place === undefined || !formulas.some(isFormula)) return books;
  const goesRound = roundFinder(worldOf(books, areas));
  const rows = entries.rows.map((row): LedgerRow => {
    const { index, mutation, problems } = row;
    const formula = formulas[index];
    if (!isFormula(formula) || mutation?.reverses != null || problems.some(isDoubt)) return row;
    const amount = row.amount ?? euro(0);
    const cell = { sheet: ledger.sheet, row: ledger.row + 1 + index, column: ledger.column + place };
    if (isConfirmed(mutation?.confirmed ?? "", amount) || !goesRound({ ...cell, rows: 1, columns: 1 }, formula))
      return row;
    const others = problems.filter(({ kind }) => !causedByCircle.has(kind));
    return { ...row, problems: [...others, { kind: "inDoubt", amount, doubt: { kind: "circle" } }] };
  });
  return { ...books, entries: { ...entries, rows } };
}

function isFormula(content: unknown): content is string {
  return typeof content === "string" && content.startsWith("=");
}
