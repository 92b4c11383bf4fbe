import { type CustomFunctionNames, storedCustomName } from "./CustomFunctionNames";
import { isCall, isOperator } from "./formulaCalls";
import { type FormulaToken, formulaTokens, isCellWord } from "../engine/formulaTokens";
import { takesRange } from "./rangeArguments";

/** Functions whose answer may be a range or an array, whatever they are given. */
const GIVES_ARRAYS = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK INDEX INDIRECT LAMBDA LET LINEST LOGEST
  MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT OFFSET PIVOTBY RANDARRAY REDUCE REGEXEXTRACT SCAN SEQUENCE SORT SORTBY
  STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP`.split(
    /\s+/,
  ),
);

interface Around {
  /** In capitals; "" for parentheses without a function. */
  readonly name: string;
  /** The argument at hand. */
  place: number;
}

/**
 * Whether today's Excel might fill more cells with the formula's answer, or calculate it otherwise than an Excel without
 * dynamic arrays did. If so it must be stored as a dynamic array: else Excel shows an "@" and takes one cell of a range. When
 * in doubt: true. `isOneCell` says whether a name stands for one cell or a constant.
 *
 * @example mayReturnArray("=SUM(A1:A3)", NO_CUSTOM_FUNCTIONS, () => false) // false
 * @example mayReturnArray("=A1:A3*2", NO_CUSTOM_FUNCTIONS, () => false) // true
 */
export function mayReturnArray(
  formula: string,
  custom: CustomFunctionNames,
  isOneCell: (name: string) => boolean,
): boolean {
  const tokens = formulaTokens(formula.replace(/^=/, "")).filter((token) => token.kind !== "space");
  const around: Around[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    if (isOperator(token, "{") || isOperator(token, "#")) return true;
    if (token.kind === "bracket") return true;
    if (isCall(tokens, at)) {
      if (storedCustomName(token.text, custom) !== null || GIVES_ARRAYS.has(token.text.toUpperCase())) return true;
      around.push({ name: token.text.toUpperCase(), place: 0 });
      at++;
    } else if (token.kind === "operator") follow(token, around);
    else if (token.kind === "word" || token.kind === "quoted") {
      const end = referenceEnd(tokens, at);
      if (isRange(tokens.slice(at, end), isOneCell) && !isHandedOver(tokens, at, end, around)) return true;
      at = end - 1;
    }
  }
  return false;
}

function follow(token: FormulaToken, around: Around[]): void {
  const innermost = around.at(-1);
  if (token.text === "(") around.push({ name: "", place: 0 });
  else if (token.text === ")") around.pop();
  else if (token.text === "," && innermost !== undefined) innermost.place++;
}

function referenceEnd(tokens: readonly FormulaToken[], at: number): number {
  let end = at + 1;
  if (tokens[end]?.kind === "bracket") end++;
  while (isOperator(tokens[end], ":") || isOperator(tokens[end], "!")) end += 2;
  return end;
}

function isRange(reference: readonly FormulaToken[], isOneCell: (name: string) => boolean): boolean {
  if (reference.some((token) => isOperator(token, ":"))) return true;
  const bracket = reference.at(-1);
  if (bracket?.kind === "bracket") return !isOneTableCell(bracket.text);
  const last = reference.at(-1)?.text ?? "";
  const constant = /^(?:\d|\.\d)/.test(last) || /^(?:TRUE|FALSE)$/i.test(last);
  return !constant && !isCellWord(last) && !isOneCell(last);
}

/** "[[#This Row],[Bedrag]]": one row, or the headers or totals, of one column. */
function isOneTableCell(bracket: string): boolean {
  return /^\[\[#(?:This Row|Headers|Totals)\],\[(?:'.|[^'[\]])*\]\]$/i.test(bracket);
}

/** The range is a whole argument of a function that takes ranges, or it is somewhere in SUMPRODUCT, which takes arrays. */
function isHandedOver(tokens: readonly FormulaToken[], at: number, end: number, around: readonly Around[]): boolean {
  const names = around.map((one) => one.name);
  if (names.includes("SUMPRODUCT") && !names.includes("IF")) return true;
  const opens = isOperator(tokens[at - 1], "(") || isOperator(tokens[at - 1], ",");
  const closes = isOperator(tokens[end], ")") || isOperator(tokens[end], ",");
  const innermost = around.at(-1);
  return opens && closes && innermost !== undefined && takesRange(innermost.name, innermost.place);
}
