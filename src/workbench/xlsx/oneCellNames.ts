import { formulaTokens, isCellWord } from "../engine/formulaTokens";
import type { NameFile } from "./WorkbookFile";

/** Tells whether a name, seen from a sheet, stands for one cell, a number or a text. A name that it does not know may be more. */
export function oneCellNames(names: readonly NameFile[]): (name: string, sheet: string) => boolean {
  const answers = new Map(names.map((one) => [key(one.name, one.scope), isOneCell(one.formula)]));
  return (name, sheet) => answers.get(key(name, sheet)) ?? answers.get(key(name, null)) ?? false;
}

function key(name: string, scope: string | null): string {
  return JSON.stringify([name.toLowerCase(), scope]);
}

function isOneCell(formula: string): boolean {
  const tokens = formulaTokens(formula.slice(1)).filter((token) => token.kind !== "space");
  const last = tokens.at(-1);
  const qualified = tokens.length === 3 && tokens[1]?.text === "!";
  if (last === undefined || (tokens.length !== 1 && !qualified)) return false;
  return last.kind === "text" || (last.kind === "word" && (isCellWord(last.text) || /^\d/.test(last.text)));
}
