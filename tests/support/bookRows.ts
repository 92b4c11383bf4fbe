import { applyPlan } from "../../src/excel/applyPlan";
import { readBooks } from "../../src/excel/readBooks";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { baseOf } from "../../src/plan/scenario/baseOf";
import { understand, type ReadBooks } from "../../src/plan/scenario/Books";
import { planBooking } from "../../src/plan/scenario/planBooking";
import { takenNumbers } from "../../src/plan/scenario/takenOutside";
import { book, type Booking, type EntryTexts } from "../../src/scenario/Booking";
import { mutationsOf } from "../../src/scenario/Ledger";
import type { Mutation } from "../../src/scenario/Mutation";
import { isScenarioProblem } from "../../src/scenario/ScenarioProblem";

const booksNow = async (): Promise<ReadBooks> =>
  understand(letter, await Excel.run(async (context) => readBooks(context, await readWorkbook(context))));

async function write(books: ReadBooks, mutations: readonly Mutation[]): Promise<void> {
  const planned = planBooking(letter, books, mutations);
  if (planned.kind === "problem") throw new Error(planned.problem.kind);
  const applied = await applyPlan(planned.plan.plan, planned.plan.journal);
  if (applied.kind !== "applied") throw new Error(applied.kind);
}

/** Puts mutations into the ledger as they are, through Office.js and in one batch: what no form would book at once. */
export async function bookRows(mutations: readonly Mutation[]): Promise<void> {
  await write(await booksNow(), mutations);
}

/** What the form makes of bookings that come one after the other, written in one batch: where booking is not what is tried. */
export async function bookTogether(
  bookings: readonly (readonly [code: string, booking: Booking])[],
  texts: EntryTexts,
): Promise<void> {
  const books = await booksNow();
  const rows: Mutation[] = [];
  for (const [code, booking] of bookings) {
    const scenario = books.scenarios.find((each) => each.code === code);
    const base = scenario && baseOf(letter, books, scenario);
    if (!scenario || !base) throw new Error(code);
    const before = [...mutationsOf(books.entries, code), ...rows.filter((row) => row.scenario === code)];
    const made = book(scenario, base, before, [...takenNumbers(books), ...rows], booking, texts);
    if (isScenarioProblem(made)) throw new Error(made.kind);
    rows.push(...made);
  }
  await write(books, rows);
}
