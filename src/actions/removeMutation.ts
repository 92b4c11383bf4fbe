import { readComments } from "../excel/leaning/readComments";
import { brief2946123 as letter } from "../letter/brief2946123";
import { hersBesideRows } from "../plan/removal/hersBesideRows";
import type { PlacedCell } from "../plan/removal/OwnCell";
import { takeRows } from "../plan/scenario/appendRows";
import type { Book, ReadBooks } from "../plan/scenario/Books";
import { numberGone } from "../plan/scenario/goneRows";
import { inOrderOf } from "../plan/scenario/inOrderOf";
import { listsLayout, type ListsLayout } from "../plan/scenario/listsLayout";
import { missingInRegister } from "../plan/scenario/missingInRegister";
import { emptyLedgerRow, ledgerHeader } from "../plan/scenario/planLedger";
import { writtenRows } from "../plan/scenario/writtenRows";
import { ledgerColumns } from "../scenario/ledgerColumns";
import { mutationsOf } from "../scenario/Ledger";
import { removeMutation as without } from "../scenario/reverse";
import { isScenarioProblem } from "../scenario/ScenarioProblem";
import { carryOut, read, withBooks } from "./carryOut";
import { done, refused, type Outcome, type Problem } from "./outcome";

/** What removing a mutation takes away, to be shown before it is done. */
export interface MutationRemoval {
  readonly code: string;
  readonly number: number;
  readonly rows: number;
  /** What of the user's goes with these rows: in columns of her own, and comments. */
  readonly goes: readonly PlacedCell[];
}

/** What removing one numbered mutation would take away; a frozen scenario refuses. */
export function previewMutationRemoval(code: string, number: number): Promise<Outcome<MutationRemoval>> {
  return withBooks(async (books) => {
    const found = rowsOf(books, code, number);
    return "problem" in found ? refused(found.problem) : done(await shownOf(found, code, number));
  });
}

/** Takes the rows of one numbered mutation out of the ledger: what was shown, and only if it still is as it was shown. */
export function removeMutation(
  code: string,
  number: number,
  shown: MutationRemoval | null = null,
): Promise<Outcome<{ readonly rows: number }>> {
  return withBooks(async (books) => {
    const found = rowsOf(books, code, number);
    if ("problem" in found) return refused(found.problem);
    if (shown && JSON.stringify(shown) !== JSON.stringify(await shownOf(found, code, number)))
      return refused({ kind: "changedSince", cells: [] });
    const { ledger, lists, indexes } = found;
    const plan = takeRows(
      ledger,
      indexes,
      { Scenario: code, Nr: number },
      inOrderOf(ledger.header, ledgerHeader(lists), emptyLedgerRow(lists, ledger.header)),
    );
    // Finished later, it takes the rows as they are now: none that a colleague numbered alike meanwhile.
    const gone = writtenRows(
      ledger,
      ledgerColumns.map(({ header }) => header),
      indexes.map((index) => ledger.values[index] ?? []),
      plan,
    );
    return carryOut(books, plan, { kind: "remove", rest: [], rows: [gone] }, { rows: indexes.length });
  });
}

interface FoundRows {
  readonly ledger: Book;
  readonly lists: ListsLayout;
  /** Counted from 0 below the ledger's header. */
  readonly indexes: readonly number[];
}

async function shownOf({ ledger, lists, indexes }: FoundRows, code: string, number: number): Promise<MutationRemoval> {
  const comments = await read((context) => readComments(context));
  return { code, number, rows: indexes.length, goes: hersBesideRows(ledger, indexes, ledgerHeader(lists), comments) };
}

/** The rows that would go, or why they can't. */
function rowsOf(books: ReadBooks, code: string, number: number): FoundRows | { readonly problem: Problem } {
  const { ledger, lines } = books;
  const scenario = books.scenarios.find((each) => each.code === code);
  if (!ledger || !lines || !scenario) return { problem: { kind: "unknownScenario", code } };
  // Where all rows go, the one that stays gets its formulas anew.
  const { renamed } = missingInRegister(books.register);
  if (renamed.length > 0)
    return { problem: { kind: "registerColumnsMissing", sheet: books.register?.sheet ?? "", columns: renamed } };
  // A removal can't be taken back, only finished: it isn't begun where it would break off.
  if (books.state.readOnly) return { problem: { kind: "workbookReadOnly" } };
  if (books.state.sheets.some((sheet) => sheet.protected && sheet.name === ledger.sheet))
    return { problem: { kind: "sheetProtected", sheet: ledger.sheet } };
  if (ledger.isFiltered === true) return { problem: { kind: "tableFiltered", sheet: ledger.sheet } };
  const broken = numberGone(books, code, number);
  if (broken) return { problem: broken };
  const left = without(mutationsOf(books.entries, code), number, scenario);
  if (isScenarioProblem(left)) return { problem: { kind: "scenario", problem: left } };
  const rows = books.entries.rows.filter((row) => row.scenario === code && row.number === number);
  const lists = listsLayout(letter, books.numbered, lines.sheet);
  return { ledger, lists, indexes: rows.map(({ index }) => index) };
}
