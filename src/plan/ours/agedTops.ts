import { ledgerPlace } from "../scenario/ledgerBelow";
import type { ReadBooks } from "../scenario/Books";
import { bookWords } from "../scenario/bookWords";
import { inputOf } from "../scenario/findOvertyped";
import { registerControl, type RegisterControl } from "../scenario/planRegister";
import type { Area, CellInput } from "../operation";
import { sameCell } from "../sameCell";

/** What stands above the tables of register and ledger, as formulas from A1 on; null where there is no such table. */
export interface BookTops {
  readonly register: readonly (readonly unknown[])[] | null;
  readonly ledger: readonly (readonly unknown[])[] | null;
}

/** How much of it is read. */
export const topRows = 12;
export const topColumns = { register: 8, ledger: 1 };

/** A cell there that an older version wrote, or did not write yet. */
export interface AgedTop {
  readonly place: Area;
  readonly now: CellInput;
  readonly wanted: CellInput;
}

/** Cells above the tables of register and ledger as an older version left them; what the user typed there is none of these. */
export function agedTops(books: Pick<ReadBooks, "ledger" | "register">, tops: BookTops): readonly AgedTop[] {
  return [...agedTotals(books, tops), ...agedHelp(books, tops)];
}

/** The totals above the register as this version makes them; null where they can't be told to be ours. */
export function totalsAbove({ ledger, register }: Pick<ReadBooks, "ledger" | "register">): RegisterControl | null {
  const place = ledgerPlace(ledger);
  if (!register || !place || register.column !== 0 || register.row < 2) return null;
  return registerControl({ sheet: register.sheet, row: register.row - 2 }, place);
}

function agedTotals(books: Pick<ReadBooks, "ledger" | "register">, tops: BookTops): readonly AgedTop[] {
  const control = totalsAbove(books);
  const now = control && tops.register?.[control.area.row];
  if (!control || !now) return [];
  const { area, cells, older } = control;
  const at = (index: number) => now[index] ?? "";
  const isOld = (index: number) => sameCell(at(index), older.cells[index] ?? null);
  const isOurs = (index: number) => isOld(index) || sameCell(at(index), cells[index] ?? null);
  return cells.flatMap((wanted, index): AgedTop[] => {
    // A label and its formula come together, or not at all.
    const pair = index - (index % 2);
    if (!isOld(index) || sameCell(at(index), wanted) || !isOurs(pair) || !isOurs(pair + 1)) return [];
    return [{ place: { ...area, column: index, columns: 1 }, now: inputOf(at(index)), wanted }];
  });
}

function agedHelp({ ledger }: Pick<ReadBooks, "ledger">, tops: BookTops): readonly AgedTop[] {
  if (!ledger || ledger.column !== 0) return [];
  const row = ledger.row - 3;
  if (tops.ledger?.[row]?.[0] !== bookWords.ledgerHelpBefore) return [];
  const place: Area = { sheet: ledger.sheet, row, column: 0, rows: 1, columns: 1 };
  return [{ place, now: bookWords.ledgerHelpBefore, wanted: bookWords.ledgerHelp }];
}
