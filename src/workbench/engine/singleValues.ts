import { callArguments, isCall, isOperator, operandEnd } from "./formulaCalls";
import { type FormulaToken, formulaTokens } from "./formulaTokens";

/** The function that "@" stands for, under the name that Excel has for it in files: SINGLE. */
export const SINGLE = "SINGLE";

/**
 * A formula with "@" (implicit intersection) as the engine takes it: Univer 0.25 knows "@" only before a range, and calls it
 * #VALUE! before one cell, a name or a function. The "@" of "[@Bedrag]" is another one, and stays.
 *
 * @example storedSingles("=@A1:A3*2") // "=SINGLE(A1:A3)*2"
 */
export function storedSingles(formula: string): string {
  if (!formula.includes("@")) return formula;
  return stored(formulaTokens(formula));
}

/** The way back: a formula as Excel shows it. */
export function shownSingles(formula: string): string {
  if (!formula.includes(`${SINGLE}(`)) return formula;
  return shown(formulaTokens(formula));
}

function stored(tokens: readonly FormulaToken[]): string {
  let result = "";
  for (let at = 0; at < tokens.length; at += 1) {
    const start = isOperator(tokens[at], "@") ? afterSpace(tokens, at + 1) : -1;
    const end = start < 0 ? -1 : operandEnd(tokens, start);
    if (end > start) {
      result += `${SINGLE}(${stored(tokens.slice(start, end))})`;
      at = end - 1;
    } else result += tokens[at]?.text ?? "";
  }
  return result;
}

function shown(tokens: readonly FormulaToken[]): string {
  let result = "";
  for (let at = 0; at < tokens.length; at += 1) {
    if (tokens[at]?.text === SINGLE && isCall(tokens, at)) {
      const { close } = callArguments(tokens, at + 1);
      result += `@${shown(tokens.slice(at + 2, close))}`;
      at = close;
    } else result += tokens[at]?.text ?? "";
  }
  return result;
}

function afterSpace(tokens: readonly FormulaToken[], at: number): number {
  return tokens[at]?.kind === "space" ? at + 1 : at;
}
