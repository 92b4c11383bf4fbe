import { type CustomFunctionNames, storedCustomName } from "./CustomFunctionNames";
import { callArguments, isCall, isOperator, loneWord, operandEnd, type Span } from "../engine/formulaCalls";
import { type FormulaToken, formulaTokens } from "../engine/formulaTokens";
import { storedBuiltIn } from "./futureFunctions";

/**
 * A formula as the file holds it: without "=", newer functions with their prefix, custom functions under their stored name,
 * parameters of LET and LAMBDA marked, "A1#" and "@" as the functions that they stand for. Text and sheet names stay.
 *
 * @example storedFormula("=LET(x,1,x+1)", { namespaces: [] }) // "_xlfn.LET(_xlpm.x,1,_xlpm.x+1)"
 */
export function storedFormula(formula: string, custom: CustomFunctionNames): string {
  const tokens = formulaTokens(formula.replace(/^=/, ""));
  return new FormulaWriter(tokens, custom).write({ start: 0, end: tokens.length }, new Set());
}

class FormulaWriter {
  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly custom: CustomFunctionNames,
  ) {}

  /** `parameters` are those of the LETs and LAMBDAs around, in lower case. */
  write(span: Span, parameters: ReadonlySet<string>): string {
    let result = "";
    for (let at = span.start; at < span.end;) {
      const [text, next] = this.piece(at, parameters);
      result += text;
      at = next;
    }
    return result;
  }

  private piece(at: number, parameters: ReadonlySet<string>): readonly [string, number] {
    const token = this.tokens[at];
    if (token === undefined) return ["", at + 1];
    if (isOperator(token, "@")) {
      const end = operandEnd(this.tokens, at + 1);
      return [`_xlfn.SINGLE(${this.write({ start: at + 1, end }, parameters)})`, end];
    }
    const spilled = this.spilledReference(at);
    if (spilled !== null) {
      const words = this.tokens.slice(spilled.start, spilled.end).map((one) => marked(one.text, parameters));
      return [`_xlfn.ANCHORARRAY(${words.join("")})`, spilled.end + 1];
    }
    if (token.kind !== "word") return [token.text, at + 1];
    if (isCall(this.tokens, at)) return this.call(at, token.text, parameters);
    return [marked(token.text, parameters), at + 1];
  }

  /** "A1#" or "Blad1!A1#", from `at` up to the "#". */
  private spilledReference(at: number): Span | null {
    const kind = this.tokens[at]?.kind;
    if ((kind !== "word" && kind !== "quoted") || isOperator(this.tokens[at - 1], "!")) return null;
    const end = isOperator(this.tokens[at + 1], "!") ? at + 3 : at + 1;
    return isOperator(this.tokens[end], "#") ? { start: at, end } : null;
  }

  private call(at: number, name: string, parameters: ReadonlySet<string>): readonly [string, number] {
    const { args, close } = callArguments(this.tokens, at + 1);
    const upper = name.toUpperCase();
    const written =
      upper === "LET" || upper === "LAMBDA"
        ? this.binding(args, upper, parameters)
        : args.map((arg) => this.write(arg, parameters));
    const stored = parameters.has(name.toLowerCase())
      ? `_xlpm.${name}`
      : (storedCustomName(name, this.custom) ?? storedBuiltIn(name) ?? name);
    return [`${stored}(${written.join(",")}${close < this.tokens.length ? ")" : ""}`, close + 1];
  }

  /** LET names every other argument and may use a name in the next; LAMBDA names all but its last. */
  private binding(args: readonly Span[], name: "LET" | "LAMBDA", parameters: ReadonlySet<string>): string[] {
    const known = new Set(parameters);
    return args.map((arg, index) => {
      const names = index < args.length - 1 && (name === "LAMBDA" || index % 2 === 0);
      const word = names ? loneWord(this.tokens, arg) : null;
      if (word !== null) known.add(word.toLowerCase());
      return this.write(arg, known);
    });
  }
}

function marked(word: string, parameters: ReadonlySet<string>): string {
  return parameters.has(word.toLowerCase()) ? `_xlpm.${word}` : word;
}
