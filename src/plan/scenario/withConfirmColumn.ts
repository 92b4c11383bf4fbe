import type { Letter } from "../../letter/letter";
import { confirmedHeader, confirmedPlace } from "../../scenario/confirmedColumn";
import type { Mutation } from "../../scenario/Mutation";
import type { Plan } from "../operation";
import type { Book } from "./Books";
import type { NumberedLine } from "./listsLayout";
import { planConfirmColumn } from "./planConfirmColumn";

export interface WithConfirmColumn {
  readonly plan: Plan;
  readonly back: Plan;
  /** The ledger as it is then. */
  readonly ledger: Book;
}

/**
 * The ledger with a column Klopt, where mutations come with an answer and an older ledger has no place for it. Where it can't be
 * added the booking goes on without: the amount is asked about once more in its row.
 */
export function withConfirmColumn(
  letter: Letter,
  ledger: Book,
  numbered: readonly NumberedLine[],
  listsSheet: string,
  mutations: readonly Mutation[],
): WithConfirmColumn {
  const nothing = { plan: [], back: [], ledger };
  if (confirmedPlace(ledger.header) >= 0 || mutations.every(({ confirmed }) => confirmed === undefined)) return nothing;
  const made = planConfirmColumn(letter, { ...ledger, rows: ledger.values.length }, numbered, listsSheet);
  if (made.kind === "problem") return nothing;
  const { plan, back, column } = made.plan;
  const at = column - ledger.column;
  const wider = (cells: readonly unknown[], cell: unknown) => [...cells.slice(0, at), cell, ...cells.slice(at)];
  return {
    plan,
    back,
    ledger: {
      ...ledger,
      header: wider(ledger.header, confirmedHeader),
      values: ledger.values.map((cells) => wider(cells, "")),
      formulas: ledger.formulas.map((cells) => wider(cells, "")),
      ...(ledger.formats ? { formats: wider(ledger.formats, "General") } : {}),
    },
  };
}
