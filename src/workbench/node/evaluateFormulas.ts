import type { CellState, Engine, ErrorCode, Scalar } from "../engine/Engine";
import { toInvariant } from "../model/formulaNotation";

/** A formula's answer: a value, a matrix where it spills, or an error with what is said of it. */
export type FormulaAnswer =
  | { readonly formula: string; readonly value: Scalar | null | readonly (readonly (Scalar | null)[])[] }
  | { readonly formula: string; readonly error: ErrorCode; readonly message: string };

/** How far apart formulas stand, so that most can spill freely; those that can't are calculated again alone. */
const spacing = { rows: 60 };

/** Evaluates formulas, each as if alone in a workbook, on a sheet of their own that is taken away again. */
export async function evaluateFormulas(engine: Engine, formulas: readonly string[]): Promise<FormulaAnswer[]> {
  const answers: FormulaAnswer[] = [];
  const batchSize = 100;
  for (let start = 0; start < formulas.length; start += batchSize) {
    const batch = formulas.slice(start, start + batchSize);
    const together = await evaluateTogether(engine, batch);
    for (const [index, answer] of together.entries()) {
      const blocked = "error" in answer && answer.error === "#SPILL!";
      answers.push(blocked ? ((await evaluateTogether(engine, [batch[index] ?? ""]))[0] ?? answer) : answer);
    }
  }
  return answers;
}

async function evaluateTogether(engine: Engine, formulas: readonly string[]): Promise<FormulaAnswer[]> {
  const sheetId = engine.addSheet(freeName(engine));
  formulas.forEach((formula, index) => {
    const rect = { row: index * spacing.rows, column: 0, rows: 1, columns: 1 };
    engine.write(sheetId, rect, [[{ kind: "formula", formula: toInvariant(formula) }]]);
  });
  await engine.settle();
  const used = engine.usedRect(sheetId);
  const cells = used
    ? engine.read(sheetId, { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns })
    : [];
  const answers = formulas.map((formula, index) => answerAt(formula, cells, index * spacing.rows));
  engine.removeSheet(sheetId);
  return answers;
}

function answerAt(formula: string, cells: readonly (readonly CellState[])[], row: number): FormulaAnswer {
  const first = cells[row]?.[0];
  if (!first) return { formula, value: null };
  if (first.error !== null) return { formula, error: first.error, message: first.errorText ?? meaning(first.error) };
  const columns = 1 + countWhile((index) => cells[row]?.[index + 1]?.spilled === true);
  const rows = 1 + countWhile((index) => cells[row + index + 1]?.[0]?.spilled === true);
  if (rows === 1 && columns === 1) return { formula, value: first.value };
  return {
    formula,
    value: cells.slice(row, row + rows).map((line) => line.slice(0, columns).map((cell) => cell.error ?? cell.value)),
  };
}

function meaning(error: ErrorCode): string {
  if (error === "#NAME?") return "De formule bevat een naam of functie die niet bestaat, of is niet te lezen.";
  if (error === "#DIV/0!") return "De formule deelt door nul.";
  return "De formule geeft een fout.";
}

function countWhile(holds: (index: number) => boolean): number {
  let count = 0;
  while (holds(count)) count += 1;
  return count;
}

function freeName(engine: Engine): string {
  const taken = new Set(engine.sheets().map((sheet) => sheet.name));
  let number = 1;
  while (taken.has(`Berekening ${number}`)) number += 1;
  return `Berekening ${number}`;
}
