/**
 * `word` is a name, a function's name, a number or one corner of a reference; `quoted` a sheet's name in quotes; `bracket`
 * what stands between square brackets, with them; `operator` any other single character.
 */
export interface FormulaToken {
  readonly kind: "text" | "quoted" | "bracket" | "error" | "word" | "space" | "operator";
  readonly text: string;
}

const PATTERNS: readonly (readonly [FormulaToken["kind"], RegExp])[] = [
  ["text", /"(?:[^"]|"")*(?:"|$)/y],
  ["quoted", /'(?:[^']|'')*(?:'|$)/y],
  [
    "error",
    /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|FIELD!|BLOCKED!|UNKNOWN!)/iy,
  ],
  ["word", /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?(?![\p{L}\p{N}_.])|[$\p{L}\p{N}_\\][$\p{L}\p{N}_.\\?]*/uy],
  ["space", /\s+/y],
];

/** Cuts a formula into pieces; put together again they are the formula, whatever it is. Brackets may be nested. */
export function formulaTokens(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  for (let at = 0; at < formula.length;) {
    const token = formula[at] === "[" ? bracketToken(formula, at) : nextToken(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function nextToken(formula: string, at: number): FormulaToken {
  for (const [kind, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) return { kind, text: match[0] };
  }
  return { kind: "operator", text: formula.charAt(at) };
}

function bracketToken(formula: string, start: number): FormulaToken {
  let depth = 0;
  for (let at = start; at < formula.length; at++) {
    const character = formula[at];
    // In a structured reference an apostrophe makes the next character an ordinary one.
    if (character === "'") at++;
    else if (character === "[") depth++;
    else if (character === "]" && --depth === 0) return { kind: "bracket", text: formula.slice(start, at + 1) };
  }
  return { kind: "bracket", text: formula.slice(start) };
}

/** A cell's reference in one word: "A1", "$B$12". */
export function isCellWord(text: string): boolean {
  return /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/.test(text);
}
