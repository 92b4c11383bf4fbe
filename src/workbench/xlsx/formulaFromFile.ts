import { type CustomFunctionNames, customNameFromFile, isStoredCustomName } from "./CustomFunctionNames";
import { callArguments, isCall } from "../engine/formulaCalls";
import { type FormulaToken, formulaTokens } from "../engine/formulaTokens";

/**
 * A stored formula as people read it, with "=": the way back from `storedFormula`. A custom function of an add-in that is
 * not in `custom` keeps its stored name; `unknown` is told of it.
 *
 * @example formulaFromFile("_xlfn.IFS(A1,2)", { namespaces: [] }, () => undefined) // "=IFS(A1,2)"
 */
export function formulaFromFile(stored: string, custom: CustomFunctionNames, unknown: (name: string) => void): string {
  const readWord = (word: string): string => {
    const bare = word.replace(/^(?:_xlfn\.)?(?:_xlws\.)?(?:_xlpm\.)?/i, "");
    if (!isStoredCustomName(bare)) return bare;
    const name = customNameFromFile(bare, custom);
    if (name === null) unknown(bare);
    return name ?? bare;
  };
  const read = (tokens: readonly FormulaToken[]): string => {
    let result = "";
    for (let at = 0; at < tokens.length; at++) {
      const token = tokens[at];
      if (token === undefined) continue;
      const word = token.kind === "word" ? readWord(token.text) : token.text;
      if (/^_xlfn\.(?:ANCHORARRAY|SINGLE)$/i.test(token.text) && isCall(tokens, at)) {
        const { close } = callArguments(tokens, at + 1);
        const operand = read(tokens.slice(at + 2, close));
        result += word.toUpperCase() === "SINGLE" ? `@${operand}` : `${operand}#`;
        at = close;
      } else result += word;
    }
    return result;
  };
  return `=${read(formulaTokens(stored))}`;
}
