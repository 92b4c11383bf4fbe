import type { Letter } from "../../letter/letter";
import type { Operation } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { bodyOf, type ReadBooks } from "./Books";
import { listsLayout } from "./listsLayout";
import type { PlannedBooking } from "./planBooking";
import { calculatedCells } from "./planLedger";
import { whyNotWritten } from "./whyNotWritten";

/**
 * The formulas behind all rows of the ledger, again: over what was pasted or typed there, and where they are gone. What
 * users fill in is not touched; done twice, or half, it does no harm.
 */
export function planRowFormulas(letter: Letter, books: ReadBooks): Planned<PlannedBooking> {
  const { ledger, lines } = books;
  const why = whyNotWritten(books);
  if (why || !ledger || !lines) return problem(why ?? { kind: "noScenarios" });
  if (ledger.isFiltered === true) return problem({ kind: "tableFiltered", sheet: ledger.sheet });
  const body = bodyOf(ledger);
  const cells = calculatedCells(listsLayout(letter, books.numbered, lines.sheet), ledger.header);
  const plan = [...cells].map(([header, cell]): Operation => {
    const area = { ...body, column: body.column + ledger.header.indexOf(header), columns: 1 };
    return { kind: "write", area, cells: ledger.values.map(() => [cell]) };
  });
  return planned({ plan, journal: { kind: "change", back: [] } });
}
