import type { Letter } from "../../letter/letter";
import { parseReference, quotedSheet, within } from "../address";
import type { Belonging, Unseen } from "../leaning/Belonging";
import { findPointers, type Pointer } from "../leaning/findPointers";
import type { Leaners } from "../leaning/Leaners";
import type { Operation, Plan } from "../operation";
import { isOurName } from "../ours/isOurName";
import { nameFamily } from "../ours/nameFamily";
import { planned, problem, type Planned } from "../PlanProblem";
import { takeRows } from "./appendRows";
import { clearBut } from "../removal/clearBut";
import { hersBesideRows } from "../removal/hersBesideRows";
import { hersOnScenarioSheet, noneOfHers } from "../removal/hersOnScenarioSheet";
import type { PlacedCell } from "../removal/OwnCell";
import type { Stay } from "../removal/Removal";
import { bodyOf, titleOf, type Book, type ReadBooks } from "./Books";
import { inOrderOf } from "./inOrderOf";
import { listsLayout } from "./listsLayout";
import { missingInRegister } from "./missingInRegister";
import { rowOfCode } from "./planDescribe";
import { emptyLedgerRow, ledgerHeader } from "./planLedger";
import { registerHeader } from "./registerRows";
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
  /** What of the user's leans on it: shows an error, or gives another answer. */
  readonly pointers: readonly Pointer[];
  /** What of the user's goes with it: typed over ours, or in columns of her own beside rows that go. */
  readonly goes: readonly PlacedCell[];
  /** What of the user's stays, on the scenario's sheet, which stays with it. */
  readonly stays: readonly Stay[];
  readonly unseen: readonly Unseen[];
}

/** What is read of the workbook besides the books. */
export interface DeletionInput {
  readonly leaners: Leaners;
  readonly belongings: readonly Belonging[];
  readonly unseen: readonly Unseen[];
}

/** A scenario with its sheet, its names, its row in the register and its rows in the ledger. */
export function planDelete(
  letter: Letter,
  books: ReadBooks,
  code: string,
  { leaners, belongings, unseen }: DeletionInput,
): Planned<ScenarioDeletion> {
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
  const places = books.sheets.filter((each) => each.code === code).map(({ area }) => ({ family: code, area }));
  const names = state.names
    .filter((name) => nameFamily(letter, name.name) === code && isOurName(letter, name, places))
    .map(({ name }) => name);
  const rows = books.entries.rows.filter((row) => row.scenario === code).map(({ index }) => index);
  const lists = listsLayout(letter, books.numbered, lines.sheet);
  const own = rowOfCode(register, code);
  const hers =
    sheet && mark ? hersOnScenarioSheet(letter, books, scenario, mark, leaners.formulas, belongings) : noneOfHers;
  const { stays } = hers;
  const goes = [
    ...hers.goes,
    ...hersBesideRows(ledger, rows, ledgerHeader(lists), belongings),
    ...hersBesideRows(register, own === null ? [] : [own], registerHeader, belongings),
  ];
  const plan: readonly Operation[] = [
    ...names.map((name): Operation => ({ kind: "removeName", name })),
    ...takeRows(
      ledger,
      rows,
      { Scenario: code },
      inOrderOf(ledger.header, ledgerHeader(lists), emptyLedgerRow(lists, ledger.header)),
    ),
    ...takeRows(
      register,
      own === null ? [] : [own],
      { [titleOf(register, scenarioWords.code)]: code },
      register.header.map(() => null),
    ),
    ...(sheet && mark
      ? [
          ...(stays.length === 0
            ? [{ kind: "removeSheet" as const, sheet: sheet.name }]
            : hers.emptied.flatMap((area) => clearBut(area, hers.kept))),
        ]
      : []),
  ];
  const gone = sheet && stays.length === 0 ? sheet.name : null;
  const pointers = findPointers(
    leaners,
    { sheets: gone === null ? [] : [gone], areas: gone === null ? hers.emptied : [], names },
    state.sheets.map(({ name }) => name),
  );
  return planned({
    ...{ code, title: scenario.title, plan, sheet: gone, names, rows: rows.length, goes, stays },
    pointers: pointers.filter((each) => !isInBooks(each, [register, ledger, lines])),
    unseen: unseen.filter(({ what }) => gone === null || !what.startsWith(`${gone}, `)),
  });
}

/** What we work out ourselves in the tables of all scenarios follows by itself. */
function isInBooks({ kind, sheet, address }: Pointer, books: readonly Book[]): boolean {
  if (kind !== "formula") return false;
  const at = parseReference(`${quotedSheet(sheet)}!${address}`);
  return at !== null && books.some((book) => within(at, bodyOf(book)));
}
