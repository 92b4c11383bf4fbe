import type { PlanProblem } from "../PlanProblem";
import type { ReadBooks } from "./Books";
import { missingColumns } from "./missingColumns";
import { missingInRegister } from "./missingInRegister";

/** What keeps rows, with the formulas behind them, from being written in the ledger: formulas name columns of both tables. */
export function whyNotWritten(books: ReadBooks): PlanProblem | null {
  const { ledger, lines, register, state } = books;
  if (!ledger || !lines) return { kind: "noScenarios" };
  const missing = missingColumns(books);
  if (missing.length > 0) return { kind: "ledgerColumnsMissing", columns: missing };
  const { renamed } = missingInRegister(register);
  if (renamed.length > 0) return { kind: "registerColumnsMissing", sheet: register?.sheet ?? "", columns: renamed };
  if (state.readOnly) return { kind: "workbookReadOnly" };
  if (state.sheets.some((sheet) => sheet.name === ledger.sheet && sheet.protected))
    return { kind: "sheetProtected", sheet: ledger.sheet };
  return null;
}
