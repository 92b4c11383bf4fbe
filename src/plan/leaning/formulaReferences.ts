import { columnNumber, sheetColumns, sheetRows } from "../address";

/** Cells that a formula refers to; whole columns and rows reach over the whole sheet. */
export interface CellsReference {
  readonly kind: "cells";
  /** null for the sheet that the formula stands on. */
  readonly sheet: string | null;
  /** The other end of a reference through several sheets, as in `Jan:Dec!A1`. */
  readonly lastSheet: string | null;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Whether the row, and the column, moves along where the formula holds for more cells, as that of a rule does. */
  readonly moves: { readonly rows: boolean; readonly columns: boolean };
}

export type FormulaReference =
  | CellsReference
  /** A name; `sheet` where it is said whose. What is no name in the workbook (TRUE) leads nowhere. */
  | { readonly kind: "name"; readonly sheet: string | null; readonly name: string }
  /** An Excel table: `Kosten[Bedrag]`; `inside` is what stands between its outer brackets. */
  | { readonly kind: "table"; readonly name: string; readonly inside: string }
  /** The table that the formula itself stands in: `[@Bedrag]`. */
  | { readonly kind: "ownTable"; readonly inside: string };

const sheetWord = String.raw`[\p{L}_][\p{L}\p{N}_.]*`;
const prefix = String.raw`(?:'(?<quoted>(?:[^']|'')+)'|(?<book>\[[^\[\]]*\])?(?<plain>(?![A-Za-z]{1,3}\d{1,7}:)${sheetWord}(?::${sheetWord})?)?)!`;
const cell = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})`;
const part = (source: string) => new RegExp(source, "uy");
const parts = {
  text: part(String.raw`"(?:[^"]|"")*"`),
  error: part(String.raw`#(?:REF!|DIV/0!|VALUE!|NULL!|NUM!|NAME\?|N/A|[A-Z_]+!)`),
  prefix: part(prefix),
  cells: part(String.raw`${cell}(?::${cell})?(?![\p{L}\p{N}_.(\[])`),
  columns: part(String.raw`(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!\[$])`),
  rows: part(String.raw`(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])`),
  word: part(String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`),
  number: part(String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`),
};

/**
 * What a formula refers to, as it stands in it: cells, names, tables. Texts are skipped, but for those of INDIRECT and
 * HYPERLINK, which lead somewhere; so is what stands in other workbooks.
 * @example formulaReferences("=SUM(Kosten!B:B)*Btw") // cells of Kosten, all of column B; the name Btw
 */
export function formulaReferences(formula: string): readonly FormulaReference[] {
  const found: FormulaReference[] = [];
  const followsTexts = /\b(?:INDIRECT|HYPERLINK)\s*\(/i.test(formula);
  let at = 0;
  const take = (expression: RegExp) => {
    expression.lastIndex = at;
    const match = expression.exec(formula);
    if (match) at = expression.lastIndex;
    return match;
  };
  while (at < formula.length) {
    const text = take(parts.text);
    if (text) {
      if (followsTexts) found.push(...formulaReferences(text[0].slice(1, -1).replaceAll('""', '"').replace(/^#/, "")));
      continue;
    }
    if (take(parts.error)) continue;
    const before = take(parts.prefix);
    const sheets = before ? sheetsOf(before) : { sheet: null, lastSheet: null, isOutside: false };
    if (before && take(parts.error)) continue;
    const range = take(parts.cells) ?? take(parts.columns) ?? take(parts.rows);
    if (range) {
      const cells = cellsOf(range, sheets);
      const last = found[found.length - 1];
      if (sheets.isOutside) continue;
      // `Blad1!A1:Blad1!B5` is one area as well.
      if (formula[at - range[0].length - (before?.[0].length ?? 0) - 1] === ":" && last?.kind === "cells")
        found[found.length - 1] = around(last, cells);
      else found.push(cells);
      continue;
    }
    const word = take(parts.word);
    if (word) {
      if (formula[at] === "(") continue;
      if (formula[at] === "[") {
        const from = at + 1;
        at = behindBrackets(formula, at);
        if (!sheets.isOutside) found.push({ kind: "table", name: word[0], inside: formula.slice(from, at - 1) });
      } else if (!sheets.isOutside) found.push({ kind: "name", sheet: sheets.sheet, name: word[0] });
      continue;
    }
    // The columns of the table that the formula itself stands in, or another workbook.
    if (formula[at] === "[") {
      const from = at + 1;
      at = behindBrackets(formula, at);
      if (!/[!\p{L}_']/u.test(formula[at] ?? "")) found.push({ kind: "ownTable", inside: formula.slice(from, at - 1) });
    } else if (!take(parts.number)) at += 1;
  }
  return found;
}

interface Sheets {
  readonly sheet: string | null;
  readonly lastSheet: string | null;
  readonly isOutside: boolean;
}

function sheetsOf({ groups = {} }: RegExpExecArray): Sheets {
  const { quoted, book, plain } = groups;
  const whole = quoted === undefined ? (plain ?? "") : quoted.replaceAll("''", "'");
  const isOutside = book !== undefined || whole.includes("[");
  // No sheet's name has a colon.
  const [sheet = "", lastSheet = null] = whole.split(":");
  return { sheet, lastSheet, isOutside };
}

function cellsOf(match: RegExpExecArray, { sheet, lastSheet }: Sheets): CellsReference {
  const [, a = "", b = "", c = "", d = "", e, f, g, h] = match;
  const on = { kind: "cells" as const, sheet, lastSheet };
  if (match.length === 5 && /[a-z]/i.test(b)) {
    const [left, right] = ordered(columnNumber(b), columnNumber(d));
    const columns = { column: left, columns: right - left + 1 };
    return { ...on, ...columns, row: 0, rows: sheetRows, moves: { rows: false, columns: a === "" || c === "" } };
  }
  if (match.length === 5) {
    const [top, bottom] = ordered(Number(b) - 1, Number(d) - 1);
    const rows = { row: top, rows: bottom - top + 1 };
    return { ...on, ...rows, column: 0, columns: sheetColumns, moves: { rows: a === "" || c === "", columns: false } };
  }
  const [left, right] = ordered(columnNumber(b), columnNumber(f ?? b));
  const [top, bottom] = ordered(Number(d) - 1, Number(h ?? d) - 1);
  return {
    ...on,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
    moves: { rows: c === "" || g === "", columns: a === "" || e === "" },
  };
}

function ordered(a: number, b: number): [number, number] {
  return a <= b ? [a, b] : [b, a];
}

function around(a: CellsReference, b: CellsReference): CellsReference {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    ...a,
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
    moves: { rows: a.moves.rows || b.moves.rows, columns: a.moves.columns || b.moves.columns },
  };
}

/** Behind the closing bracket; in a header "'" makes the next character an ordinary one. */
function behindBrackets(formula: string, from: number): number {
  let depth = 0;
  for (let at = from; at < formula.length; at += 1) {
    if (formula[at] === "'") at += 1;
    else if (formula[at] === "[") depth += 1;
    else if (formula[at] === "]" && (depth -= 1) === 0) return at + 1;
  }
  return formula.length;
}
