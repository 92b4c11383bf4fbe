import type { Letter } from "../../letter/letter";
import { calculated } from "../../scenario/calculatedColumns";
import { confirmedHeader, confirmedPlace } from "../../scenario/confirmedColumn";
import { cellAddress } from "../address";
import type { Area, Operation, Plan } from "../operation";
import { planned, problem, type Planned } from "../PlanProblem";
import { styles } from "../styles";
import type { Book } from "./Books";
import { bookWords } from "./bookWords";
import { doubtLists } from "./doubtLists";
import { listsLayout, type NumberedLine } from "./listsLayout";
import { placeOfHers } from "./ownKlopt";
import { calculatedCells, ledgerHeader } from "./planLedger";

/** The ledger as far as its columns go. */
export interface LedgerShape extends Pick<Book, "name" | "sheet" | "row" | "column" | "header" | "isFiltered"> {
  /** How many rows it has. */
  readonly rows: number;
}

export interface ConfirmColumn {
  readonly plan: Plan;
  readonly back: Plan;
  /** Where Klopt stands on the sheet, from then on. */
  readonly column: number;
}

/** Those of the formulas behind a row that ask about amounts. */
const asking: readonly string[] = [calculated.check, calculated.fault];

/**
 * The column Klopt, and the formulas that ask for it, in a ledger of an older version: behind our own columns, in front of
 * those that the user added, which go one to the right with all that is in them. Nothing where it is there.
 */
export function planConfirmColumn(
  letter: Letter,
  ledger: LedgerShape,
  numbered: readonly NumberedLine[],
  listsSheet: string,
): Planned<ConfirmColumn> {
  const there = confirmedPlace(ledger.header);
  if (there >= 0) return planned({ plan: [], back: [], column: ledger.column + there });
  const hers = placeOfHers(ledger.header);
  if (hers >= 0)
    return problem({
      ...{ kind: "confirmColumnTaken", sheet: ledger.sheet, header: confirmedHeader },
      address: cellAddress(ledger.row, ledger.column + hers),
    });
  if (ledger.isFiltered === true) return problem({ kind: "tableFiltered", sheet: ledger.sheet });
  const lists = listsLayout(letter, numbered, listsSheet);
  const ours = new Set(ledgerHeader(lists).map((name) => name.toLowerCase()));
  const at =
    1 + ledger.header.reduce<number>((last, name, index) => (ours.has(String(name).toLowerCase()) ? index : last), -1);
  const column = ledger.column + at;
  const header = [...ledger.header.slice(0, at), confirmedHeader, ...ledger.header.slice(at)];
  const cell: Area = { sheet: ledger.sheet, row: ledger.row, column, rows: 1, columns: 1 };
  // Widths are the sheet's: what stood there, or beside the table, keeps its own.
  const isLast = at === ledger.header.length;
  return planned({
    plan: [
      { kind: "addColumn", table: ledger.name, at, header: confirmedHeader },
      ...doubtLists(letter, numbered, lists).map((list): Operation => ({ kind: "write", ...list })),
      ...formulas(ledger, header, at, lists),
      { kind: "style", area: cell, style: styles.header },
      ...(isLast ? [{ kind: "columnWidth" as const, area: cell, points: bookWords.widths[confirmedHeader] ?? 0 }] : []),
    ],
    back: [
      ...formulas(ledger, ledger.header, null, lists),
      { kind: "removeColumn", table: ledger.name, header: confirmedHeader },
    ],
    column,
  });
}

/** What asks about amounts, for a ledger with this header; those behind a column that was put in stand one further. */
function formulas(
  ledger: LedgerShape,
  header: readonly unknown[],
  added: number | null,
  lists: ReturnType<typeof listsLayout>,
): readonly Operation[] {
  const cells = calculatedCells(lists, header);
  return asking.flatMap((name): Operation[] => {
    const place = ledger.header.indexOf(name);
    const formula = cells.get(name);
    if (place < 0 || formula === undefined) return [];
    const moved = added !== null && place >= added ? place + 1 : place;
    const area = {
      sheet: ledger.sheet,
      row: ledger.row + 1,
      column: ledger.column + moved,
      rows: ledger.rows,
      columns: 1,
    };
    return [{ kind: "write", area, cells: Array.from({ length: ledger.rows }, () => [formula]) }];
  });
}
