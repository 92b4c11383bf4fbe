import { formulaTokens, type FormulaToken } from "../engine/formulaTokens";
import { dutchErrors, dutchTableParts } from "./dutchWords";
import { englishByDutch } from "./dutchFunctions";
import { StepError } from "./StepError";

/**
 * A formula as a person types it in her Excel, in the form that has no locale. In a Dutch Excel `;` separates, a comma
 * is a decimal comma, and functions have their Dutch names; their English ones are taken too, since case files are mostly
 * written with these.
 * @example formulaFromLocal("=SOM(A1;86,5)", "nl-NL") // "=SUM(A1,86.5)"
 */
export function formulaFromLocal(formula: string, locale: string): string {
  const typed = formula.startsWith("=") ? formula : `=${formula}`;
  if (!locale.startsWith("nl")) return typed;
  const tokens = formulaTokens(withEnglishErrors(typed));
  let inArray = false;
  return tokens
    .map((token, at) => {
      if (token.kind === "operator" && "{}".includes(token.text)) inArray = token.text === "{";
      if (token.kind === "word") return inArray ? token.text.replace("\\", ",") : wordOf(token, tokens[at + 1]);
      if (token.kind === "bracket") return bracketOf(token.text);
      if (token.kind !== "operator") return token.text;
      if (token.text === ",") return decimalPoint(tokens, at, formula);
      return token.text === ";" && !inArray ? "," : token.text;
    })
    .join("");
}

function wordOf({ text }: FormulaToken, next: FormulaToken | undefined): string {
  const upper = text.toUpperCase();
  if (next?.text === "(") return englishByDutch.get(upper) ?? text;
  return upper === "WAAR" ? "TRUE" : upper === "ONWAAR" ? "FALSE" : text;
}

/** Between the specifiers of a structured reference stands `;` too; in a column's name it stands for itself. */
function bracketOf(text: string): string {
  let depth = 0;
  const separated = text.replace(/'.|[[\];]/g, (sign) => {
    depth += sign === "[" ? 1 : sign === "]" ? -1 : 0;
    return sign === ";" && depth === 1 && text.startsWith("[[") ? "," : sign;
  });
  return dutchTableParts.reduce((done, [dutch, english]) => done.replaceAll(dutch, english), separated);
}

/** A comma that stands between digits; any other is not how formulas are typed there. */
function decimalPoint(tokens: readonly FormulaToken[], at: number, formula: string): string {
  const isDigits = (token: FormulaToken | undefined) => token?.kind === "word" && /^\d+$/.test(token.text);
  if (isDigits(tokens[at - 1]) && /^\d/.test(tokens[at + 1]?.text ?? "")) return ".";
  throw new StepError(`Excel does not take ${formula}: a Dutch Excel separates with ";".`);
}

function withEnglishErrors(formula: string): string {
  const pieces = formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/g) ?? [];
  return pieces
    .map((piece) =>
      /^["']/.test(piece)
        ? piece
        : dutchErrors.reduce((done, [dutch, english]) => done.replaceAll(dutch, english), piece),
    )
    .join("");
}
