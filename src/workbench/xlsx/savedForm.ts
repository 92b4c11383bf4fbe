import { callArguments, isOperator, operandEnd } from "../engine/formulaCalls";
import { type FormulaToken, formulaTokens } from "../engine/formulaTokens";
import type { CustomFunctionNames } from "./CustomFunctionNames";
import { findIntersections, impliedIntersections } from "./impliedIntersections";
import { mayReturnArray } from "./mayReturnArray";

/**
 * How Excel keeps a formula: where the old language means the same, in that language and without "@"; else as a dynamic array.
 * https://learn.microsoft.com/office/vba/excel/concepts/cells-and-ranges/range-formula-vs-formula2
 *
 * @example savedForm("=SQRT(@A1:A4)", NO_CUSTOM_FUNCTIONS, () => false) // { formula: "=SQRT(A1:A4)", dynamic: false }
 * @example savedForm("=SQRT(A1:A4)", NO_CUSTOM_FUNCTIONS, () => false) // { formula: "=SQRT(A1:A4)", dynamic: true }
 */
export function savedForm(
  formula: string,
  custom: CustomFunctionNames,
  isOneCell: (name: string) => boolean,
): { readonly formula: string; readonly dynamic: boolean } {
  const tokens = formulaTokens(formula);
  if (!tokens.some((token) => isOperator(token, "@")))
    return { formula, dynamic: mayReturnArray(formula, custom, isOneCell) };
  const needed = withoutNeedless(tokens, custom, isOneCell);
  const old = `=${withoutMarks(formulaTokens(needed))}`;
  return impliedIntersections(old, custom, isOneCell) === needed
    ? { formula: old, dynamic: false }
    : { formula, dynamic: true };
}

/** An "@" before one cell or one value says nothing. */
function withoutNeedless(
  tokens: readonly FormulaToken[],
  custom: CustomFunctionNames,
  isOneCell: (name: string) => boolean,
): string {
  return tokens
    .filter((token, at) => {
      if (!isOperator(token, "@")) return true;
      const operand = tokens.slice(at + 1, operandEnd(tokens, at + 1));
      const { places, isArray } = findIntersections(operand.map(({ text }) => text).join(""), custom, isOneCell);
      return isArray || places.size > 0;
    })
    .map(({ text }) => text)
    .join("");
}

/** Without its "=", and without the parentheses of an "@(…)" that is all of it. */
function withoutMarks(tokens: readonly FormulaToken[]): string {
  const isAll =
    isOperator(tokens[1], "@") &&
    isOperator(tokens[2], "(") &&
    callArguments(tokens, 2).close === tokens.length - 1 &&
    callArguments(tokens, 2).args.length === 1;
  const kept = isAll ? tokens.slice(3, -1) : tokens.slice(1);
  return kept
    .filter((token) => !isOperator(token, "@"))
    .map(({ text }) => text)
    .join("");
}
