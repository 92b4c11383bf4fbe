import { callArguments, isCall, isOperator, operandEnd, type Span } from "../engine/formulaCalls";
import { type FormulaToken, formulaTokens, isCellWord } from "../engine/formulaTokens";
import { type CustomFunctionNames, storedCustomName } from "./CustomFunctionNames";
import { handsOn, takesArray, takesRange } from "./rangeArguments";

/** Functions whose answer may be a range or an array, whatever they are given. */
const GIVES_ARRAYS = new Set(
  `BYCOL BYROW CHOOSECOLS CHOOSEROWS DROP EXPAND FILTER FREQUENCY GROUPBY GROWTH HSTACK INDEX INDIRECT LAMBDA LET LINEST LOGEST
  MAKEARRAY MAP MINVERSE MMULT MODE.MULT MUNIT OFFSET PIVOTBY RANDARRAY REDUCE REGEXEXTRACT SCAN SEQUENCE SORT SORTBY
  STOCKHISTORY TAKE TEXTSPLIT TOCOL TOROW TRANSPOSE TREND TRIMRANGE UNIQUE VSTACK WRAPCOLS WRAPROWS XLOOKUP`.split(
    /\s+/,
  ),
);

/** What is welcome: one value, a whole range, or anything that is calculated with arrays. */
type Welcome = "value" | "range" | "array";

/** Where the old language of formulas, that of Excel before dynamic arrays, would take one cell of many without a word. */
export interface Intersections {
  /** Places in `tokens` where today's Excel would show an "@". */
  readonly places: ReadonlySet<number>;
  /** An array constant or a spilled range makes an array of it. */
  readonly isArray: boolean;
  /** A custom function is called: what it answers only its add-in knows. */
  readonly usesCustom: boolean;
  readonly tokens: readonly FormulaToken[];
}

/**
 * Reads a formula as the old language: https://learn.microsoft.com/office/vba/excel/concepts/cells-and-ranges/range-formula-vs-formula2.
 * What stands behind an "@" already is one value. `isOneCell` says whether a name stands for one cell or a constant.
 */
export function findIntersections(
  formula: string,
  custom: CustomFunctionNames,
  isOneCell: (name: string) => boolean,
): Intersections {
  const reader = new Reader(formulaTokens(formula), custom, isOneCell);
  const start = isOperator(reader.tokens[0], "=") ? 1 : 0;
  reader.expression({ start, end: reader.tokens.length }, "value");
  return reader;
}

/** A formula of a file without the mark of a dynamic array, as today's Excel shows it: "=SQRT(A1:A4)" is "=SQRT(@A1:A4)". */
export function impliedIntersections(
  formula: string,
  custom: CustomFunctionNames,
  isOneCell: (name: string) => boolean,
): string {
  const { places, tokens, isArray } = findIntersections(formula, custom, isOneCell);
  if (isArray && places.size === 0) return `=@(${formula.replace(/^=/, "")})`;
  if (places.size === 0) return formula;
  return tokens.map(({ text }, at) => (places.has(at) ? `@${text}` : text)).join("");
}

class Reader implements Intersections {
  readonly places = new Set<number>();
  isArray = false;
  usesCustom = false;
  /** How many functions around make one value of an array. */
  private absorbing = 0;

  constructor(
    readonly tokens: readonly FormulaToken[],
    private readonly custom: CustomFunctionNames,
    private readonly isOneCell: (name: string) => boolean,
  ) {}

  expression(span: Span, welcome: Welcome): void {
    const [start, end] = this.trimmed(span);
    const isWhole = start < end && operandEnd(this.tokens, start) === end;
    // What is reckoned with is one value, unless arrays are.
    const inner: Welcome = isWhole || welcome === "array" ? welcome : "value";
    for (let at = start; at < end;) {
      const isMarked = isOperator(this.tokens[at], "@");
      const first = isMarked ? at + 1 : at;
      const next = operandEnd(this.tokens, first);
      if (next > first)
        this.operand({ start: first, end: next }, isMarked ? "range" : this.isCrossed(first, next) ? "range" : inner);
      at = Math.max(next, at + 1);
    }
  }

  private operand(span: Span, welcome: Welcome): void {
    const { start, end } = span;
    const first = this.tokens[start];
    const isMany = isOperator(first, "(")
      ? this.parentheses(span, welcome)
      : isOperator(first, "{")
        ? this.constant(welcome)
        : this.reference(span, welcome);
    if (isOperator(this.tokens[end - 1], "#")) this.isArray ||= welcome === "value";
    else if (isMany && welcome === "value") this.places.add(start);
  }

  private parentheses({ start, end }: Span, welcome: Welcome): boolean {
    const { args } = callArguments(this.tokens, start);
    for (const each of args) this.expression(each, args.length > 1 ? "range" : welcome);
    return args.length > 1 && end > start;
  }

  private constant(welcome: Welcome): boolean {
    this.isArray ||= welcome === "value" && this.absorbing === 0;
    return false;
  }

  /** A reference, a name or a call, or calls joined by ":". */
  private reference({ start, end }: Span, welcome: Welcome): boolean {
    let isRange = false;
    let isCallOnly = false;
    for (let at = start; at < end; at += 1) {
      if (isOperator(this.tokens[at], ":")) isRange = true;
      if (!isCall(this.tokens, at)) continue;
      const { args, close } = callArguments(this.tokens, at + 1);
      const isMany = this.call(
        this.tokens[at]?.text.toUpperCase() ?? "",
        args,
        isRange || close + 1 < end ? "range" : welcome,
      );
      if (at === start && close + 1 >= end) return isMany;
      isCallOnly = true;
      at = close;
    }
    return (
      isRange || isCallOnly || this.isManyCells(this.tokens.slice(start, end).filter(({ kind }) => kind !== "space"))
    );
  }

  /** @returns whether the function's answer may be more than one value that it was not handed on */
  private call(name: string, args: readonly Span[], welcome: Welcome): boolean {
    args.forEach((arg, place) => {
      const absorbs = takesRange(name, place) || takesArray(name, place) ? 1 : 0;
      this.absorbing += absorbs;
      this.expression(arg, this.welcomeIn(name, place, welcome));
      this.absorbing -= absorbs;
    });
    const isOwn = storedCustomName(name, this.custom) !== null || name.startsWith("_XLDUDF_");
    this.usesCustom ||= isOwn;
    if (isOwn || GIVES_ARRAYS.has(name)) return true;
    return (name === "ROW" || name === "COLUMN") && args.some((arg) => this.isRange(arg));
  }

  private welcomeIn(name: string, place: number, welcome: Welcome): Welcome {
    if (handsOn(name, place)) return welcome;
    if (takesArray(name, place)) return "array";
    // An IF within is still asked one thing at a time: it needs an array formula, also in SUMPRODUCT.
    if (name === "IF" || name === "CHOOSE") return "value";
    if (welcome === "array") return "array";
    const isOwn = storedCustomName(name, this.custom) !== null;
    return isOwn || takesRange(name, place) || NEW.has(name) ? "range" : "value";
  }

  private isRange(arg: Span): boolean {
    const [start, end] = this.trimmed(arg);
    return this.isManyCells(this.tokens.slice(start, end));
  }

  private isManyCells(reference: readonly FormulaToken[]): boolean {
    if (reference.some((token) => isOperator(token, ":"))) return true;
    const bracket = reference.at(-1);
    if (bracket?.kind === "bracket") return !isOneTableCell(bracket.text);
    if (bracket?.kind === "error") return false;
    const last = bracket?.text ?? "";
    const constant = /^(?:\d|\.\d)/.test(last) || /^(?:TRUE|FALSE)$/i.test(last);
    return !constant && last !== "" && !isCellWord(last) && !this.isOneCell(last);
  }

  /** "A1:C1 B1:B3", the cells that both have. */
  private isCrossed(start: number, end: number): boolean {
    const before = this.tokens[start - 1]?.kind === "space" ? this.tokens[start - 2] : undefined;
    const after = this.tokens[end]?.kind === "space" ? this.tokens[end + 1] : undefined;
    return [before, after].some((token) => token && (token.kind === "word" || token.kind === "quoted"));
  }

  private trimmed({ start, end }: Span): readonly [number, number] {
    let [first, last] = [start, end];
    while (first < last && this.tokens[first]?.kind === "space") first += 1;
    while (last > first && this.tokens[last - 1]?.kind === "space") last -= 1;
    return [first, last];
  }
}

/** Functions that only an Excel with dynamic arrays has, or that bind names: nothing in them was ever read the old way. */
const NEW = new Set(
  "LET LAMBDA MAP REDUCE SCAN BYROW BYCOL MAKEARRAY FILTER SORT SORTBY UNIQUE SEQUENCE RANDARRAY".split(" "),
);

/** "[[#This Row],[Bedrag]]" or "[@Bedrag]": one row, or the headers or totals, of one column. */
function isOneTableCell(bracket: string): boolean {
  return /^\[(?:\[#(?:This Row|Headers|Totals)\],\[(?:'.|[^'[\]])*\]|@(?:'.|[^'[\]:,])+|@\[(?:'.|[^'[\]])*\])\]$/i.test(
    bracket,
  );
}
