import type { FormulaToken } from "./formulaTokens";

/** A stretch of tokens: from `start` up to, not including, `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The arguments of a call whose "(" is at `open`, and the place of its ")" (or the end, where it is missing). */
export function callArguments(
  tokens: readonly FormulaToken[],
  open: number,
): { readonly args: Span[]; readonly close: number } {
  const args: Span[] = [];
  let depth = 0;
  let start = open + 1;
  for (let at = open; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind !== "operator") continue;
    if (token.text === "(" || token.text === "{") depth++;
    else if (token.text === ")" || token.text === "}") {
      depth--;
      if (depth === 0) {
        args.push({ start, end: at });
        return { args, close: at };
      }
    } else if (token.text === "," && depth === 1) {
      args.push({ start, end: at });
      start = at + 1;
    }
  }
  args.push({ start, end: tokens.length });
  return { args, close: tokens.length };
}

/** True where the token at `at` is a function's name: a word with "(" right behind it. */
export function isCall(tokens: readonly FormulaToken[], at: number): boolean {
  return tokens[at]?.kind === "word" && isOperator(tokens[at + 1], "(");
}

export function isOperator(token: FormulaToken | undefined, text: string): boolean {
  return token?.kind === "operator" && token.text === text;
}

/** The only word in a span, blanks aside; null where there is more or something else. */
export function loneWord(tokens: readonly FormulaToken[], span: Span): string | null {
  const solid = tokens.slice(span.start, span.end).filter((token) => token.kind !== "space");
  const only = solid.length === 1 ? solid[0] : undefined;
  return only?.kind === "word" ? only.text : null;
}

/**
 * Where the operand that begins at `start` ends: a reference ("A1", "Blad1!A1:B2", "Tabel[kolom]"), a name, a call or
 * something between parentheses.
 */
export function operandEnd(tokens: readonly FormulaToken[], start: number): number {
  let at = start;
  while (
    tokens[at]?.kind === "quoted" ||
    tokens[at]?.kind === "word" ||
    tokens[at]?.kind === "bracket" ||
    tokens[at]?.kind === "error" ||
    isJoint(tokens[at])
  ) {
    at++;
    // "A1:INDEX(A:A,5)": what a call answers may be one end of a range.
    if (isOperator(tokens[at], "(") && tokens[at - 1]?.kind === "word") at = callEnd(tokens, at);
  }
  if (at === start && (isOperator(tokens[at], "(") || isOperator(tokens[at], "{"))) at = callEnd(tokens, at);
  return isOperator(tokens[at], "#") ? at + 1 : at;
}

function callEnd(tokens: readonly FormulaToken[], open: number): number {
  return Math.min(callArguments(tokens, open).close + 1, tokens.length);
}

function isJoint(token: FormulaToken | undefined): boolean {
  return isOperator(token, "!") || isOperator(token, ":");
}
