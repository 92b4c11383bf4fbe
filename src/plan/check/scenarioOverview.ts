import type { Letter } from "../../letter/letter";
import { calculated } from "../../scenario/calculatedColumns";
import { columnPlaces } from "../../scenario/columnPlaces";
import type { LedgerRow } from "../../scenario/Ledger";
import type { Mutation } from "../../scenario/Mutation";
import { isUnseenBySheet, type Doubt } from "../../scenario/doubt";
import { isDoubt, isNote, type RowProblem } from "../../scenario/RowProblem";
import { cellAddress } from "../address";
import { mayBeOld } from "../mayBeOld";
import { baseOf } from "../scenario/baseOf";
import type { ReadBooks } from "../scenario/Books";
import { doubtOfTyped } from "../scenario/doubtOfTyped";
import type { OvertypedPosition } from "../scenario/findOvertyped";
import type { NumberedLine } from "../scenario/listsLayout";
import { missingColumns } from "../scenario/missingColumns";
import { missingInRegister } from "../scenario/missingInRegister";
import { rowOfCode } from "../scenario/planDescribe";
import type { RegisteredScenario } from "../scenario/registerRows";
import type { Typed } from "./typedPositions";

/** The rows of a scenario under one number. */
export interface NumberedMutation {
  readonly number: number;
  readonly rows: readonly Mutation[];
  /** The number that takes it back; null where nothing does. */
  readonly reversedBy: number | null;
}

/** A row of the ledger with which something is the matter, and where it stands. */
export interface RowFault {
  /** The scenario's code as far as it is known, else what stands there. */
  readonly code: string;
  readonly number: number;
  readonly sheet: string;
  readonly row: number;
  /** The cell to go to: the explanation where only that is missing, else the row's first cell. */
  readonly address: string;
  readonly problem: RowProblem;
  /** Whether the row counts all the same. */
  readonly isNote: boolean;
}

export interface ScenarioSummary {
  readonly scenario: RegisteredScenario;
  /** null where its sheet is not there any more. */
  readonly sheet: string | null;
  /** Its sheet is there, but too little of it is left to see what was typed over. */
  readonly isUnreadable: boolean;
  /** The frozen stand that it starts from is gone. */
  readonly isBaseLost: boolean;
  /** Rows that the register counts as faulty while they look right: what is behind them was pasted by value. */
  readonly hiddenFaults: number;
  readonly mutations: readonly NumberedMutation[];
}

/** A figure typed over a formula; `doubt`: why it can hardly be meant, and is not booked by itself. */
export interface AskedPosition extends OvertypedPosition {
  readonly doubt: Doubt | null;
}

/** All that can be said of the scenarios in a workbook. */
export interface ScenarioOverview {
  readonly scenarios: readonly ScenarioSummary[];
  /** The lines that can be booked on, the user's own among them. */
  readonly lines: readonly NumberedLine[];
  /** Headers of the ledger that were deleted or renamed. */
  readonly missingColumns: readonly string[];
  /** Headers of the register that are gone, or that a formula does not find by this name; the scenarios can be read all the same. */
  readonly missingInRegister: readonly string[];
  readonly faults: readonly RowFault[];
  /** Figures typed over formulas, and booked nowhere. */
  readonly typed: readonly AskedPosition[];
  /** Excel calculates only with F9: the verdicts in the workbook may be of before. */
  readonly isManual: boolean;
}

/** The scenarios in the workbook with their mutations, and what is wrong with them. */
export function scenarioOverview(letter: Letter, books: ReadBooks, typed: Typed): ScenarioOverview {
  const { columns, renamed } = missingInRegister(books.register);
  return {
    scenarios: books.scenarios.map((scenario) => summary(letter, books, scenario, typed.unreadable)),
    lines: books.numbered,
    missingColumns: missingColumns(books),
    missingInRegister: [...columns, ...renamed],
    faults: faults(books),
    typed: typed.cells.map((cell) => {
      const scenario = books.scenarios.find(({ code }) => code === cell.code);
      return { ...cell, doubt: scenario ? doubtOfTyped(letter, books, scenario, cell) : null };
    }),
    isManual: books.state.isManual === true,
  };
}

function summary(
  letter: Letter,
  books: ReadBooks,
  scenario: RegisteredScenario,
  unreadable: readonly string[],
): ScenarioSummary {
  const { code } = scenario;
  const mark = books.sheets.find((sheet) => sheet.code === code);
  const sheet = books.state.sheets.find(({ name }) => name === mark?.area.sheet);
  return {
    scenario,
    sheet: sheet?.name ?? null,
    isUnreadable: sheet !== undefined && unreadable.includes(code),
    isBaseLost: baseOf(letter, books, scenario) === null,
    hiddenFaults: hiddenFaults(books, code),
    mutations: byNumber(books.entries.rows.filter((row) => row.scenario === code)),
  };
}

function hiddenFaults(books: ReadBooks, code: string): number {
  const { register, ledger, entries, state } = books;
  const row = register && rowOfCode(register, code);
  const counted = register?.values[row ?? -1]?.[register.header.indexOf("Fouten")];
  if (!ledger || typeof counted !== "number" || mayBeOld(state) || missingColumns(books).length > 0) return 0;
  const [codes = -1, fault = -1] = [
    columnPlaces(ledger.header).get("scenario"),
    ledger.header.indexOf(calculated.fault),
  ];
  const told = entries.rows.filter(({ index, problems }) => {
    const cells = ledger.values[index] ?? [];
    // The sheet knows a code by how it is written, but for capitals.
    const isOfCode = String(cells[codes]).toLowerCase() === code.toLowerCase();
    // What the sheet can't see is not among those that it counts.
    const isSeen = (each: RowProblem) => !isNote(each) && !(isDoubt(each) && isUnseenBySheet(each.doubt));
    return isOfCode && (cells[fault] !== 0 || problems.some(isSeen));
  });
  return Math.max(0, counted - told.length);
}

/** By number; a row without one stands by itself under 0. */
function byNumber(rows: readonly LedgerRow[]): readonly NumberedMutation[] {
  const numbers = new Map<number, Mutation[]>();
  for (const { mutation } of rows)
    if (mutation) numbers.set(mutation.number, [...(numbers.get(mutation.number) ?? []), mutation]);
  const taken = rows.flatMap(({ mutation }) => (mutation?.reverses == null ? [] : [mutation]));
  return [...numbers]
    .sort(([a], [b]) => a - b)
    .map(([number, own]) => ({
      number,
      rows: own,
      reversedBy: taken.find(({ reverses }) => reverses === number)?.number ?? null,
    }));
}

function faults({ ledger, entries }: ReadBooks): readonly RowFault[] {
  if (!ledger) return [];
  const explanation = columnPlaces(ledger.header).get("explanation") ?? 0;
  return entries.rows.flatMap(({ index, scenario, number, problems }) =>
    problems.map((problem): RowFault => {
      const row = ledger.row + 1 + index;
      const column = ledger.column + (problem.kind === "noExplanation" ? explanation : 0);
      return {
        ...{ code: scenario, number, sheet: ledger.sheet, row: row + 1, problem, isNote: isNote(problem) },
        address: cellAddress(row, column),
      };
    }),
  );
}
