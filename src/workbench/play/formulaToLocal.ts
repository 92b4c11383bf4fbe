import { formulaTokens } from "../engine/formulaTokens";
import { dutchByEnglish } from "./dutchFunctions";
import { dutchErrors, dutchTableParts } from "./dutchWords";

/**
 * A formula as Excel shows it in its formula bar, `Range.formulasLocal`: in a Dutch one with Dutch names of functions, `;`
 * between arguments, decimal commas, and `{1\2;3\4}` for an array.
 * @example formulaToLocal("=SUM(A1,86.5)", "nl-NL") // "=SOM(A1;86,5)"
 */
export function formulaToLocal(formula: string, locale: string): string {
  if (!locale.startsWith("nl")) return formula;
  const tokens = formulaTokens(formula);
  let inArray = false;
  return tokens
    .map(({ kind, text }, at) => {
      if (kind === "operator" && "{}".includes(text)) inArray = text === "{";
      if (kind === "word") return wordOf(text, tokens[at + 1]?.text === "(");
      if (kind === "error") return dutchErrors.find(([, english]) => english === text.toUpperCase())?.[0] ?? text;
      if (kind === "bracket") return bracketOf(text);
      return kind === "operator" && text === "," ? (inArray ? "\\" : ";") : text;
    })
    .join("");
}

function wordOf(text: string, isCall: boolean): string {
  if (isCall) return dutchByEnglish.get(text.toUpperCase()) ?? text;
  if (/^\d*\.\d+(?:e[+-]?\d+)?$/i.test(text)) return text.replace(".", ",");
  const upper = text.toUpperCase();
  return upper === "TRUE" ? "WAAR" : upper === "FALSE" ? "ONWAAR" : text;
}

function bracketOf(text: string): string {
  let depth = 0;
  const separated = text.replace(/'.|[[\],]/g, (sign) => {
    depth += sign === "[" ? 1 : sign === "]" ? -1 : 0;
    return sign === "," && depth === 1 && text.startsWith("[[") ? ";" : sign;
  });
  return dutchTableParts.reduce((done, [dutch, english]) => done.replaceAll(english, dutch), separated);
}
