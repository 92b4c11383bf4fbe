import { inWords, limits } from "./limits";
import { XlsxError } from "./XlsxError";

/** Counts the characters of the formulas of a file, and throws an `XlsxError` where one, or all together, are too long. */
export class FormulaLengths {
  private total = 0;

  /** @param stored as the file has it */
  add(stored: string): void {
    this.addShared(stored.length);
    // What is stored has prefixes and quotes beyond what Excel counts.
    if (stored.length > 2 * limits.formula)
      throw new XlsxError(
        `A formula in the file is longer than the ${inWords("formula")} characters that Excel knows: ${stored.slice(0, 40)}…`,
      );
  }

  /** @param length of a formula that a cell shares with another; told before any is worked out for its own place */
  addShared(length: number): void {
    this.total += length;
    if (this.total > limits.formulas)
      throw new XlsxError("The formulas in the file are longer together than is opened here.");
  }
}
