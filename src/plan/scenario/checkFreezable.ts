import type { Letter } from "../../letter/letter";
import { headerOf } from "../../scenario/ledgerColumns";
import { columnsOf } from "../../scenario/horizon";
import { isNote } from "../../scenario/RowProblem";
import { amountAt, type Position } from "../../scenario/Position";
import { cellAddress } from "../address";
import { laidSheets } from "../check/laidSheets";
import { scenarioFaults } from "../check/scenarioFaults";
import type { PlanProblem } from "../PlanProblem";
import type { ReadBooks } from "./Books";
import { missingColumns } from "./missingColumns";
import { findOvertyped } from "./findOvertyped";
import { outsideOf } from "./outsideOf";
import type { FoundScenario } from "./recogniseScenario";
import { referringInputs } from "./referringInputs";
import type { RegisteredScenario } from "./registerRows";

/**
 * What keeps a scenario from being frozen or shared as the ledger has it: rows with a fault, and a sheet that shows something
 * else. What she sees is what is kept, or nothing is.
 */
export function checkFreezable(
  letter: Letter,
  books: ReadBooks,
  scenario: RegisteredScenario,
  position: Position,
  found: FoundScenario,
): PlanProblem | null {
  const { entries, ledger, state } = books;
  const { code } = scenario;
  // At all, not only where a format is too short now: formats come and go, and what one took away can't be seen any more.
  if (state.isAsDisplayed === true) return { kind: "precisionAsDisplayed" };
  const missing = missingColumns({ ledger, entries });
  if (missing.length > 0) return { kind: "ledgerColumnsMissing", columns: missing };
  const own = new Set(entries.rows.flatMap((row) => (row.scenario === code ? [row.index] : [])));
  const unsure =
    state.isIterating === true && ledger ? referringInputs(ledger).filter(({ index }) => own.has(index)) : [];
  if (unsure.length > 0)
    return {
      kind: "mayGoRound",
      sheet: ledger?.sheet ?? "",
      cells: unsure.map(({ row, column }) => cellAddress(row, column)),
    };
  const numbers = ledger?.header.indexOf(headerOf("number")) ?? -1;
  const faults = entries.rows.flatMap(({ scenario, index, problems }) => {
    // Text that looks like a number is none to the formulas that count rows by it.
    const isNumbered = typeof ledger?.values[index]?.[numbers] === "number";
    const problem = problems.find((each) => !isNote(each)) ?? (isNumbered ? null : { kind: "noNumber" as const });
    return scenario === code && problem ? [{ row: (ledger?.row ?? 0) + index + 2, problem }] : [];
  });
  if (faults.length > 0) return { kind: "rowsAtFault", code, sheet: ledger?.sheet ?? "", faults };
  const outside = outsideOf(books, code);
  if (outside) return outside;
  const altered = laidSheets(letter, books, [found.area]).flatMap((laid) => scenarioFaults(letter, books, laid));
  const [first] = altered;
  if (first && first.kind !== "sheetFigure") return { kind: "sheetAltered", sheet: found.area.sheet, faults: altered };
  const cells = differing(position, found);
  if (cells.length === 0) return first ? { kind: "sheetAltered", sheet: found.area.sheet, faults: altered } : null;
  // Where our own formulas stand they may only wait for F9; what was typed over them would stay.
  const isWaiting = state.isManual === true && findOvertyped(found).length === 0;
  return { kind: isWaiting ? "perhapsOld" : "notFromLedger", sheet: found.area.sheet, cells };
}

/** Cells of the new position that hold no formula, or show something else than ledger and base come to. */
function differing(position: Position, { area, groups, rows }: FoundScenario): readonly string[] {
  return rows.flatMap(({ line, row }) =>
    columnsOf(position.horizon).flatMap((_column, index) => {
      const column = groups.result[index] ?? 0;
      const value = area.values[row - area.row]?.[column - area.column];
      const input = area.formulas[row - area.row]?.[column - area.column];
      const shown = typeof value === "number" ? Math.round(value * 1_000_000) + 0 : value === "" ? 0 : Number.NaN;
      const isFormula = typeof input === "string" && input.startsWith("=");
      return isFormula && shown === (amountAt(position, line.key, index) ?? 0) ? [] : [cellAddress(row, column)];
    }),
  );
}
