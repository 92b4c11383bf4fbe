import { callArguments, isCall, loneWord } from "./formulaCalls";
import type { FormulaToken } from "./formulaTokens";

/** The words, in lower case, to which a LET or LAMBDA of the formula gives a meaning of their own: names elsewhere, not here. */
export function boundWords(tokens: readonly FormulaToken[]): ReadonlySet<string> {
  const words = new Set<string>();
  tokens.forEach((token, at) => {
    const name = token.text.toUpperCase();
    if ((name !== "LET" && name !== "LAMBDA") || !isCall(tokens, at)) return;
    const { args } = callArguments(tokens, at + 1);
    args.slice(0, -1).forEach((arg, place) => {
      const word = name === "LAMBDA" || place % 2 === 0 ? loneWord(tokens, arg) : null;
      if (word !== null) words.add(word.toLowerCase());
    });
  });
  return words;
}
