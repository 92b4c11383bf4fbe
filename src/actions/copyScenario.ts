import { brief2946123 as letter } from "../letter/brief2946123";
import { baseOf, whyBaseLost } from "../plan/scenario/baseOf";
import type { ReadBooks } from "../plan/scenario/Books";
import { excelTables } from "../plan/scenario/excelTables";
import { outsideOf } from "../plan/scenario/outsideOf";
import { freeCode } from "../plan/scenario/freeCode";
import { planBooking } from "../plan/scenario/planBooking";
import { planNewScenario } from "../plan/scenario/planNewScenario";
import { mutationsOf } from "../scenario/Ledger";
import { withBooks } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import type { CreatedScenario } from "./newScenario";
import { refused, type Outcome, type Problem } from "./outcome";

/** *Kopiëren*: a scenario with the same base, years and mutations under a code of its own. */
export function copyScenario(code: string, title: string): Promise<Outcome<CreatedScenario>> {
  return withBooks(async (books) => {
    const source = books.scenarios.find((each) => each.code === code);
    if (!source) return refused({ kind: "unknownScenario", code });
    const base = baseOf(letter, books, source);
    if (!base) return refused(whyBaseLost(books, source));
    // Rows that can't be read are no mutations, and would be left out of the copy in silence.
    const lost = lostRows(books, code);
    if (lost) return refused(lost);
    const own = freeCode(books);
    const copy = { ...source, code: own, title: title.trim() === "" ? own : title.trim(), frozen: null };
    const made = planNewScenario(letter, books, copy, base);
    if (made.kind === "problem") return refused(made.problem);
    const rows = mutationsOf(books.entries, code).map((mutation) => ({ ...mutation, scenario: own }));
    const booked = planBooking(letter, books, rows);
    if (booked.kind === "problem") return refused(booked.problem);
    const { plan, journal, sheet } = made.plan;
    if (journal.kind !== "insert" || booked.plan.journal.kind !== "change") throw new TypeError("journal");
    // No row had this code before: it tells all of them, and the journal stays short.
    const copied = rows.length > 0 ? [{ table: excelTables.ledger, match: { Scenario: own } }] : [];
    const taken = [...(journal.rows ?? []), ...copied];
    return carryOutKeptUp(books, [...plan, ...booked.plan.plan], { ...journal, rows: taken }, { code: own, sheet });
  });
}

function lostRows(books: ReadBooks, code: string): Problem | null {
  const { entries, ledger } = books;
  const faults = entries.rows.flatMap(({ scenario, mutation, index, problems: [problem] }) =>
    scenario === code && mutation === null && problem ? [{ row: (ledger?.row ?? 0) + index + 2, problem }] : [],
  );
  return faults.length > 0 ? { kind: "rowsAtFault", code, sheet: ledger?.sheet ?? "", faults } : outsideOf(books, code);
}
