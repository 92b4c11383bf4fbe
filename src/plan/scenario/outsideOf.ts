import { rowsOutside } from "../check/rowsOutside";
import type { PlanProblem } from "../PlanProblem";
import type { Books } from "./Books";

/** Rows of a scenario, or of nobody that can be told, below the ledger: what is made of its mutations would leave them out unsaid. */
export function outsideOf(books: Books, code: string): PlanProblem | null {
  const { ledger } = books;
  const rows = rowsOutside(books).filter(
    (row) => row.table === ledger?.name && [code.toLowerCase(), ""].includes(row.code.toLowerCase()),
  );
  return rows.length > 0 ? { kind: "rowsOutside", sheet: ledger?.sheet ?? "", rows: rows.map(({ row }) => row) } : null;
}
