import type { LetterError } from "../letter/errors";
import type { LedgerError } from "./LedgerError";

/** A question that the letter or the ledger can't answer, on its way to the one place that makes a cell error of it. */
export class LetterRefusal extends Error {
  constructor(readonly reason: LetterError | LedgerError) {
    super(reason.kind);
  }
}

/** Refuses with a reason; usable where a value is due. */
export function refuse(reason: LetterError | LedgerError): never {
  throw new LetterRefusal(reason);
}
