import { columnPlaces } from "../../scenario/columnPlaces";
import type { LedgerRow } from "../../scenario/Ledger";
import { cellCount } from "../../scenario/ledgerCell";
import type { SheetCounts } from "../../scenario/sheetCounts";
import type { PlanProblem } from "../PlanProblem";
import type { ReadBooks } from "./Books";

/** Rows that the scenario's sheet counts otherwise than they say: a change reckoned from its figures would be wrong. */
export function countedOtherwise(books: ReadBooks, code: string): PlanProblem | null {
  return goneRows(books, code, ["otherwise"], () => true);
}

/** Rows of a number, or that take it back, that the sheet does not count as they stand: the number is not whole without them. */
export function numberGone(books: ReadBooks, code: string, number: number): PlanProblem | null {
  const { ledger } = books;
  const place = columnPlaces(ledger?.header ?? []).get("reverses") ?? -1;
  return goneRows(
    books,
    code,
    ["otherwise", "not"],
    (row) => row.number === number || cellCount(ledger?.values[row.index]?.[place] ?? "") === number,
  );
}

function goneRows(
  { entries, ledger }: ReadBooks,
  code: string,
  counts: readonly (SheetCounts | "unsure")[],
  isAsked: (row: LedgerRow) => boolean,
): PlanProblem | null {
  const faults = entries.rows.flatMap((row) =>
    row.problems.flatMap((problem) =>
      row.scenario === code && problem.kind === "formulasGone" && counts.includes(problem.counts) && isAsked(row)
        ? [{ row: (ledger?.row ?? 0) + row.index + 2, problem }]
        : [],
    ),
  );
  return faults.length > 0 ? { kind: "rowsAtFault", code, sheet: ledger?.sheet ?? "", faults } : null;
}
