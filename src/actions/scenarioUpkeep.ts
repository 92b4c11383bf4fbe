import { readLeaners } from "../excel/leaning/readLeaners";
import { brief2946123 as letter } from "../letter/brief2946123";
import type { InventoryItem } from "../plan/inventory/Inventory";
import { keepInventory } from "../plan/inventory/keepInventory";
import { takeRows } from "../plan/scenario/appendRows";
import { numberGone } from "../plan/scenario/goneRows";
import { inOrderOf } from "../plan/scenario/inOrderOf";
import { listsLayout } from "../plan/scenario/listsLayout";
import { missingInRegister } from "../plan/scenario/missingInRegister";
import { planDelete, type ScenarioDeletion } from "../plan/scenario/planDelete";
import { keptTitle, planDescribe, type Description } from "../plan/scenario/planDescribe";
import { emptyLedgerRow, ledgerHeader } from "../plan/scenario/planLedger";
import { sheetInTheWay } from "../plan/sheetInTheWay";
import { writtenRows } from "../plan/scenario/writtenRows";
import { ledgerColumns } from "../scenario/ledgerColumns";
import { mutationsOf } from "../scenario/Ledger";
import { removeMutation as without } from "../scenario/reverse";
import { isScenarioProblem } from "../scenario/ScenarioProblem";
import { carryOut, read, withBooks } from "./carryOut";
import { done, refused, type Outcome } from "./outcome";

/** What was described, and where something of the user's stands in place of our title: it stays, and so does the sheet's name. */
export interface Described {
  readonly kept: ReturnType<typeof keptTitle>;
}

/** *Beschrijven*: title (and with it the sheet's name), description, budget year, who made it. */
export function describeScenario(code: string, described: Omit<Description, "frozen">): Promise<Outcome<Described>> {
  return withBooks(async (books) => {
    const result = planDescribe(books, code, described);
    if (result.kind === "problem") return refused(result.problem);
    const isRenamed = books.scenarios.some((each) => each.code === code && each.title !== described.title);
    const kept = described.title !== undefined && isRenamed ? keptTitle(books, code) : null;
    return carryOut(books, result.plan.plan, result.plan.journal, { kept });
  });
}

/** What deleting a scenario would take away: to be shown before it is done. */
export function previewDeletion(code: string): Promise<Outcome<ScenarioDeletion>> {
  return withBooks(async (books) => {
    const found = await read((context) => readLeaners(context, books.state));
    // What the inventory refers to goes from it in the same write.
    const formulas = found.leaners.formulas.filter(({ sheet }) => sheet !== books.inventory?.sheet);
    const result = planDelete(letter, books, code, { ...found, leaners: { ...found.leaners, formulas } });
    if (result.kind === "problem") return refused(result.problem);
    const { state, inventory = null } = books;
    const nothing = { kind: "remove", rest: [] } as const;
    const prefix = `offensief_${code}_`.toLowerCase();
    const dropped = ({ id }: InventoryItem) => id.toLowerCase().startsWith(prefix);
    const { plan } = keepInventory(letter, state, inventory, { plan: result.plan.plan, journal: nothing }, { dropped });
    const inTheWay = sheetInTheWay(
      plan,
      state,
      [books.ledger, books.register].flatMap((book) => book ?? []),
    );
    return inTheWay ? refused(inTheWay) : done({ ...result.plan, plan });
  });
}

/** *Verwijderen*: what was shown, and only if the workbook still is as it was shown. */
export async function deleteScenario(shown: ScenarioDeletion): Promise<Outcome<ScenarioDeletion>> {
  const now = await previewDeletion(shown.code);
  if (now.kind === "refused") return now;
  if (JSON.stringify(now.facts) !== JSON.stringify(shown)) return refused({ kind: "changedSince", cells: [] });
  return carryOut(null, shown.plan, { kind: "remove", rest: shown.plan }, shown);
}

/** Takes the rows of one numbered mutation out of the ledger; a frozen scenario refuses. */
export function removeMutation(code: string, number: number): Promise<Outcome<{ readonly rows: number }>> {
  return withBooks(async (books) => {
    const { ledger, lines } = books;
    const scenario = books.scenarios.find((each) => each.code === code);
    if (!ledger || !lines || !scenario) return refused({ kind: "unknownScenario", code });
    // Where all rows go, the one that stays gets its formulas anew.
    const { renamed } = missingInRegister(books.register);
    if (renamed.length > 0)
      return refused({ kind: "registerColumnsMissing", sheet: books.register?.sheet ?? "", columns: renamed });
    // A removal can't be taken back, only finished: it isn't begun where it would break off.
    if (books.state.readOnly) return refused({ kind: "workbookReadOnly" });
    if (books.state.sheets.some((sheet) => sheet.protected && sheet.name === ledger.sheet))
      return refused({ kind: "sheetProtected", sheet: ledger.sheet });
    if (ledger.isFiltered === true) return refused({ kind: "tableFiltered", sheet: ledger.sheet });
    const broken = numberGone(books, code, number);
    if (broken) return refused(broken);
    const left = without(mutationsOf(books.entries, code), number, scenario);
    if (isScenarioProblem(left)) return refused({ kind: "scenario", problem: left });
    const rows = books.entries.rows.filter((row) => row.scenario === code && row.number === number);
    const lists = listsLayout(letter, books.numbered, lines.sheet);
    const plan = takeRows(
      ledger,
      rows.map(({ index }) => index),
      { Scenario: code, Nr: number },
      inOrderOf(ledger.header, ledgerHeader(lists), emptyLedgerRow(lists, ledger.header)),
    );
    // Finished later, it takes the rows as they are now: none that a colleague numbered alike meanwhile.
    const gone = writtenRows(
      ledger,
      ledgerColumns.map(({ header }) => header),
      rows.map(({ index }) => ledger.values[index] ?? []),
      plan,
    );
    return carryOut(books, plan, { kind: "remove", rest: [], rows: [gone] }, { rows: rows.length });
  });
}
