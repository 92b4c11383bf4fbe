import { applyPlan } from "../../src/excel/applyPlan";
import { readBooks } from "../../src/excel/readBooks";
import { readWorkbook } from "../../src/excel/readWorkbook";
import { brief2946123 as letter } from "../../src/letter/brief2946123";
import { understand } from "../../src/plan/scenario/Books";
import { planBooking } from "../../src/plan/scenario/planBooking";
import type { Mutation } from "../../src/scenario/Mutation";

/** Puts mutations into the ledger as they are, through Office.js and in one batch: what no form would book at once. */
export async function bookRows(mutations: readonly Mutation[]): Promise<void> {
  const books = await Excel.run(async (context) => readBooks(context, await readWorkbook(context)));
  const planned = planBooking(letter, understand(letter, books), mutations);
  if (planned.kind === "problem") throw new Error(planned.problem.kind);
  const applied = await applyPlan(planned.plan.plan, planned.plan.journal);
  if (applied.kind !== "applied") throw new Error(applied.kind);
}
