import type { Letter } from "../../letter/letter";
import type { Operation, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { takeRows } from "./appendRows";
import { titleOf, type ReadBooks } from "./Books";
import { inOrderOf } from "./inOrderOf";
import { listsLayout } from "./listsLayout";
import { missingInRegister } from "./missingInRegister";
import { rowOfCode } from "./planDescribe";
import { emptyLedgerRow, ledgerHeader } from "./planLedger";
import { scenarioWords } from "./scenarioWords";

/** What deleting a scenario takes away, to be read before it is done. */
export interface ScenarioDeletion {
  readonly code: string;
  readonly title: string;
  readonly plan: Plan;
  /** null where its sheet is not there any more. */
  readonly sheet: string | null;
  readonly names: readonly string[];
  /** How many rows of the ledger go. */
  readonly rows: number;
}

/** A scenario with its sheet, its names, its row in the register and its rows in the ledger. */
export function planDelete(letter: Letter, books: ReadBooks, code: string): Planned<ScenarioDeletion> {
  const { register, ledger, lines, state } = books;
  const scenario = books.scenarios.find((each) => each.code === code);
  if (!register || !ledger || !lines || !scenario) return problem({ kind: "unknownScenario", code });
  if (scenario.frozen) return problem({ kind: "frozenStays", code, ...scenario.frozen });
  const dependent = books.scenarios.filter(({ base }) => base.kind === "frozen" && base.code === code);
  if (dependent.length > 0) return problem({ kind: "scenarioInUse", code, by: dependent.map((each) => each.code) });
  // Where all rows go, the one that stays gets its formulas anew.
  const { renamed } = missingInRegister(register);
  if (renamed.length > 0) return problem({ kind: "registerColumnsMissing", sheet: register.sheet, columns: renamed });
  if (state.readOnly) return problem({ kind: "workbookReadOnly" });
  if (state.structureProtected) return problem({ kind: "workbookProtected" });
  const mark = books.sheets.find((sheet) => sheet.code === code)?.area ?? null;
  const sheet = state.sheets.find(({ name }) => name === mark?.sheet) ?? null;
  const locked = state.sheets.find(
    ({ name, protected: shut }) => shut && [ledger.sheet, register.sheet].includes(name),
  );
  if (locked) return problem({ kind: "sheetProtected", sheet: locked.name });
  const filtered = [ledger, register].find(({ isFiltered }) => isFiltered === true);
  if (filtered) return problem({ kind: "tableFiltered", sheet: filtered.sheet });
  const prefix = `offensief_${code.toLowerCase()}_`;
  const names = state.names.flatMap(({ name }) => (name.toLowerCase().startsWith(prefix) ? [name] : []));
  const rows = books.entries.rows.filter((row) => row.scenario === code).map(({ index }) => index);
  const lists = listsLayout(letter, books.numbered, lines.sheet);
  const own = rowOfCode(register, code);
  const plan: readonly Operation[] = [
    ...names.map((name): Operation => ({ kind: "removeName", name })),
    ...takeRows(ledger, rows, { Scenario: code }, inOrderOf(ledger.header, ledgerHeader(lists), emptyLedgerRow(lists))),
    ...takeRows(
      register,
      own === null ? [] : [own],
      { [titleOf(register, scenarioWords.code)]: code },
      register.header.map(() => null),
    ),
    ...(sheet ? [{ kind: "removeSheet" as const, sheet: sheet.name }] : []),
  ];
  return planned({ code, title: scenario.title, plan, sheet: sheet?.name ?? null, names, rows: rows.length });
}
