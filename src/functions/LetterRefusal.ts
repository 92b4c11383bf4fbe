import type { LetterError } from "../letter/errors";

/** A question that the letter can't answer, on its way to the one place that makes a cell error of it. */
export class LetterRefusal extends Error {
  constructor(readonly reason: LetterError) {
    super(reason.kind);
  }
}

/** Refuses with a reason; usable where a value is due. */
export function refuse(reason: LetterError): never {
  throw new LetterRefusal(reason);
}
