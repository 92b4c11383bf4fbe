import { brief2946123 as letter } from "../letter/brief2946123";
import { planConfirm, type Confirmation, type ConfirmedRow } from "../plan/scenario/planConfirm";
import { carryOut, withBooks } from "./carryOut";
import { refused, type Outcome } from "./outcome";

/** *Klopt*: an amount in the ledger that can hardly be meant is meant all the same; who says so and when stands beside it. */
export function confirmAmount(row: ConfirmedRow, by: Confirmation): Promise<Outcome<ConfirmedRow>> {
  return withBooks(async (books) => {
    const result = planConfirm(letter, books, row, by);
    if (result.kind === "problem") return refused(result.problem);
    const { plan, journal } = result.plan;
    return carryOut(books, plan, journal, row);
  });
}
