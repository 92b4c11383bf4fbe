import type { Letter } from "../../letter/letter";
import type { Operation } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { bodyOf, type ReadBooks } from "./Books";
import { listsLayout } from "./listsLayout";
import { missingColumns } from "./missingColumns";
import { missingInRegister } from "./missingInRegister";
import type { PlannedBooking } from "./planBooking";
import { calculatedCells } from "./planLedger";

/**
 * The formulas behind all rows of the ledger, again: over what was pasted or typed there, and where they are gone. What
 * users fill in is not touched; done twice, or half, it does no harm.
 */
export function planRowFormulas(letter: Letter, books: ReadBooks): Planned<PlannedBooking> {
  const { ledger, lines, state } = books;
  if (!ledger || !lines) return problem({ kind: "noScenarios" });
  const missing = missingColumns(books);
  if (missing.length > 0) return problem({ kind: "ledgerColumnsMissing", columns: missing });
  const { renamed } = missingInRegister(books.register);
  if (renamed.length > 0)
    return problem({ kind: "registerColumnsMissing", sheet: books.register?.sheet ?? "", columns: renamed });
  if (state.readOnly) return problem({ kind: "workbookReadOnly" });
  if (state.sheets.some((sheet) => sheet.name === ledger.sheet && sheet.protected))
    return problem({ kind: "sheetProtected", sheet: ledger.sheet });
  const body = bodyOf(ledger);
  const plan = [...calculatedCells(listsLayout(letter, books.numbered, lines.sheet))].flatMap(
    ([header, cell]): Operation[] => {
      const area = { ...body, column: body.column + ledger.header.indexOf(header), columns: 1 };
      return [{ kind: "write", area, cells: ledger.values.map(() => [cell]) }];
    },
  );
  return planned({ plan, journal: { kind: "change", back: [] } });
}
