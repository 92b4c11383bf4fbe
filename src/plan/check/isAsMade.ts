import type { CellInput } from "../operation";
import { sameCell } from "../sameCell";
import type { LaidSheet } from "./laidSheet";
import { movedFormula } from "./movedFormula";

/** Whether a cell of a scenario's sheet holds what we put there; rows and columns as on the sheet. */
export function isAsMade(laid: LaidSheet, input: CellInput | undefined, row: number, column: number): boolean {
  const { area } = laid;
  const now = area.formulas[row - area.row]?.[column - area.column] ?? "";
  if (typeof input !== "object" || input === null) return sameCell(now, input ?? null);
  if (laid.isUnmoved && now === input.formula) return true;
  const formula = movedFormula(input.formula, laid.row, laid.column);
  // What refers to a row that is gone broke with it, and that row is told.
  if (formula === null) return typeof now === "string" && now.startsWith("=");
  return sameCell(now, { formula }) || sameCell(withoutPlace(now), { formula: withoutPlace(formula) });
}

/** Without where the ledger stood when it was written: cut to another place, the table takes its own references along only. */
function withoutPlace<Cell>(cell: Cell): Cell | string {
  if (typeof cell !== "string" || !cell.includes("!$")) return cell;
  return cell.replace(/('(?:[^']|'')+'|(?<![\w.])[\w.]+)!\$[A-Z]{1,3}:\$[A-Z]{1,3}/g, "#");
}
