import { isOperator } from "../engine/formulaCalls";
import { type FormulaToken, formulaTokens } from "../engine/formulaTokens";
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS } from "./reference";

/**
 * Moves the relative references of a stored formula, as when its cell is copied `rows` down and `columns` to the right.
 * A reference that falls off the sheet becomes #REF!. For the shared formulas in files of Excel.
 *
 * @example shiftFormula("A1+$B$1+SUM(C:C)", 2, 1) // "B3+$B$1+SUM(D:D)"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return shifter(formula)(rows, columns);
}

/** The same for many places: what moves is looked up once. */
export function shifter(formula: string): (rows: number, columns: number) => string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map(({ text }) => text);
  const moving = tokens.flatMap((_token, at) => (isReference(tokens, at) ? [at] : []));
  return (rows, columns) => {
    const moved = [...texts];
    for (const at of moving) moved[at] = shiftWord(texts[at] ?? "", rows, columns);
    return moved.join("");
  };
}

function isReference(tokens: readonly FormulaToken[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word" || isOperator(tokens[at + 1], "(") || isOperator(tokens[at + 1], "!")) return false;
  if (/^\$?[A-Za-z]{1,3}\$?[1-9]\d*$/.test(token.text)) return true;
  const inRange = isOperator(tokens[at - 1], ":") || isOperator(tokens[at + 1], ":");
  return inRange && /^\$?(?:[A-Za-z]{1,3}|[1-9]\d*)$/.test(token.text);
}

function shiftWord(word: string, rows: number, columns: number): string {
  const match = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/.exec(word);
  if (match === null) return word;
  const [, first = "", letters = "", second = "", digits = ""] = match;
  // In a whole row ("$3") the only "$" is the row's.
  const fixedRow = letters === "" ? first : second;
  const column = letters === "" ? null : shift(columnNumber(letters), first === "$" ? 0 : columns, MAX_COLUMNS);
  const row = digits === "" ? null : shift(Number(digits) - 1, fixedRow === "$" ? 0 : rows, MAX_ROWS);
  if (column === "off" || row === "off") return "#REF!";
  const columnText = column === null ? "" : first + columnLetters(column);
  return row === null ? columnText : `${columnText}${fixedRow}${row + 1}`;
}

function shift(place: number, by: number, limit: number): number | "off" {
  const moved = place + by;
  return moved < 0 || moved >= limit ? "off" : moved;
}
