import { callArguments, isCall, isOperator } from "./formulaCalls";
import { type FormulaToken, formulaTokens } from "./formulaTokens";

/** A reference through several sheets, "Blad1:Blad3!A1:B2", in a formula's tokens: from `start` up to, not including, `end`. */
export interface ThreeD {
  readonly start: number;
  readonly end: number;
  readonly first: string;
  readonly last: string;
  /** "A1:B2" */
  readonly cells: string;
}

/**
 * Functions for which the cells of several sheets are as many ranges one after the other.
 * https://support.microsoft.com/office/create-a-3-d-reference-to-the-same-cell-range-on-multiple-worksheets-40ca91ff-9dcb-4ad1-99d2-787d0bc888b6
 */
const TAKES_MANY = new Set(
  `SUM SUMSQ AVERAGE AVERAGEA COUNT COUNTA MAX MAXA MIN MINA PRODUCT MEDIAN STDEV STDEVA STDEVP STDEVPA STDEV.S STDEV.P VAR VARA VARP
  VARPA VAR.S VAR.P AND OR GEOMEAN HARMEAN AVEDEV DEVSQ KURT SKEW VSTACK HSTACK CONCAT`.split(/\s+/),
);

/** Whether a formula may refer through several sheets: most don't, and that is seen at once. */
export function mayBeThreeD(formula: string): boolean {
  return /[^\s(,;!]:[^!(),;]+!/.test(formula);
}

/** The references through several sheets of a formula. */
export function findThreeD(tokens: readonly FormulaToken[]): ThreeD[] {
  const found: ThreeD[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const named = isOperator(tokens[at - 1], "!") ? null : sheetsAt(tokens, at);
    const cell = named && tokens[named.end];
    if (!named || cell?.kind !== "word") continue;
    const isRange = isOperator(tokens[named.end + 1], ":") && tokens[named.end + 2]?.kind === "word";
    const end = named.end + (isRange ? 3 : 1);
    const cells = tokens.slice(named.end, end).map(({ text }) => text);
    found.push({ ...named, start: at, end, cells: cells.join("") });
    at = end - 1;
  }
  return found;
}

/**
 * A formula with the sheets between, one by one: Univer 0.25 reads "Blad1:Blad3!A1" as something else. Where Excel has no answer
 * either, or we have none, it is #REF!, and not a wrong figure.
 *
 * @example spelledOut("=SUM(Blad1:Blad3!A1)", ["Blad1", "Blad2", "Blad3"]) // "=SUM(Blad1!A1,Blad2!A1,Blad3!A1)"
 */
export function spelledOut(formula: string, sheets: readonly string[]): string {
  const tokens = formulaTokens(formula);
  let result = "";
  let done = 0;
  for (const each of findThreeD(tokens)) {
    const [first, last] = [placeOf(each.first, sheets), placeOf(each.last, sheets)];
    const between = first < 0 || last < 0 ? [] : sheets.slice(Math.min(first, last), Math.max(first, last) + 1);
    const isMany = between.length > 0 && TAKES_MANY.has(functionAround(tokens, each));
    result += textOf(tokens, done, each.start);
    result += isMany ? between.map((sheet) => `${quoted(sheet)}!${each.cells}`).join(",") : "#REF!";
    done = each.end;
  }
  return result + textOf(tokens, done, tokens.length);
}

/** The same formula where the sheets at its ends are others; null at an end is #REF!. */
export function withEnds(
  formula: string,
  change: (first: string, last: string) => readonly [string, string] | null,
): string {
  const tokens = formulaTokens(formula);
  let result = "";
  let done = 0;
  for (const each of findThreeD(tokens)) {
    const ends = change(each.first, each.last);
    const isSame = ends?.[0] === each.first && ends[1] === each.last;
    result += textOf(tokens, done, each.start);
    result += isSame ? textOf(tokens, each.start, each.end) : ends ? `${quotedEnds(...ends)}!${each.cells}` : "#REF!";
    done = each.end;
  }
  return result + textOf(tokens, done, tokens.length);
}

/** The function of which the reference is a whole argument, in capitals; "" where it is none. */
function functionAround(tokens: readonly FormulaToken[], { start, end }: ThreeD): string {
  for (let at = start - 1; at >= 0; at -= 1) {
    if (!isCall(tokens, at)) continue;
    const { args } = callArguments(tokens, at + 1);
    const solid = (from: number, to: number) => tokens.slice(from, to).some(({ kind }) => kind !== "space");
    const own = args.find((arg) => arg.start <= start && arg.end >= end);
    if (own) return solid(own.start, start) || solid(end, own.end) ? "" : (tokens[at]?.text.toUpperCase() ?? "");
  }
  return "";
}

/** "Blad1:'Blad 3'!" or "'Blad 1:Blad 3'!" at a place; `end` is behind the "!". */
function sheetsAt(
  tokens: readonly FormulaToken[],
  at: number,
): { readonly first: string; readonly last: string; readonly end: number } | null {
  const [one, colon, other] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one?.kind === "quoted" && isOperator(colon, "!")) {
    const [first, last, ...more] = plain(one).split(":");
    return first !== undefined && last !== undefined && more.length === 0 ? { first, last, end: at + 2 } : null;
  }
  const isPair = isSheet(one) && isOperator(colon, ":") && isSheet(other) && isOperator(tokens[at + 3], "!");
  return isPair && one && other ? { first: plain(one), last: plain(other), end: at + 4 } : null;
}

function isSheet(token: FormulaToken | undefined): boolean {
  return token?.kind === "word" || token?.kind === "quoted";
}

function plain({ kind, text }: FormulaToken): string {
  return kind === "quoted" ? text.slice(1, -1).replaceAll("''", "'") : text;
}

function placeOf(name: string, sheets: readonly string[]): number {
  return sheets.findIndex((each) => each.toLowerCase() === name.toLowerCase());
}

function textOf(tokens: readonly FormulaToken[], start: number, end: number): string {
  return tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join("");
}

function quotedEnds(first: string, last: string): string {
  const isBare = isPlain(first) && isPlain(last);
  return isBare ? `${first}:${last}` : `'${`${first}:${last}`.replaceAll("'", "''")}'`;
}

function quoted(sheet: string): string {
  return isPlain(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

function isPlain(sheet: string): boolean {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^[a-z]{1,3}\d+$/i.test(sheet);
}
