import { formulaPieces } from "./functions/formulaPieces";
import { cellAddress } from "./address";
import type { Plan } from "./operation";

/** What Excel takes in one formula: learn.microsoft.com/office/troubleshoot/excel/excel-specifications-and-limits */
export const formulaLimits = { characters: 8_192, arguments: 255, textCharacters: 255 } as const;

/** A formula that Excel would refuse, with the cell that it is for. */
export interface BeyondLimit {
  readonly sheet: string;
  readonly address: string;
  readonly limit: keyof typeof formulaLimits;
}

/** The first formula of a plan that Excel would refuse; null where it takes them all. */
export function beyondLimit(plan: Plan): BeyondLimit | null {
  for (const operation of plan) {
    if (operation.kind !== "write") continue;
    const { area, cells } = operation;
    for (const [row, line] of cells.entries()) {
      for (const [column, cell] of line.entries()) {
        const limit = typeof cell === "object" && cell !== null ? limitOf(cell.formula) : null;
        if (limit !== null)
          return { sheet: area.sheet, address: cellAddress(area.row + row, area.column + column), limit };
      }
    }
  }
  return null;
}

/** @example limitOf(`="${"x".repeat(256)}"`) // "textCharacters" */
export function limitOf(formula: string): keyof typeof formulaLimits | null {
  if (formula.length > formulaLimits.characters) return "characters";
  // No shorter formula can meet one of the others.
  if (formula.length <= formulaLimits.textCharacters) return null;
  const pieces = formulaPieces(formula);
  const texts = pieces.filter(({ kind }) => kind === "text").map(({ text }) => text.slice(1, -1).replaceAll('""', '"'));
  if (texts.some((text) => text.length > formulaLimits.textCharacters)) return "textCharacters";
  const code = pieces.map(({ kind, text }) => (kind === "code" ? text : "x")).join("");
  return mostArguments(code) > formulaLimits.arguments ? "arguments" : null;
}

function mostArguments(code: string): number {
  const open: number[] = [];
  let most = 0;
  for (const character of code) {
    if (character === "(") open.push(1);
    else if (character === ")") most = Math.max(most, open.pop() ?? 0);
    else if (character === "," && open.length > 0) open.push((open.pop() ?? 0) + 1);
  }
  return most;
}
