import { ledgerPlace } from "../scenario/ledgerBelow";
import type { ReadBooks } from "../scenario/Books";
import { bookWords } from "../scenario/bookWords";
import { inputOf } from "../scenario/findOvertyped";
import { besideTotals, registerControl, type RegisterControl } from "../scenario/planRegister";
import type { Area, CellInput } from "../operation";
import { sameCell } from "../sameCell";

/** What stands above the tables of register and ledger, as formulas from A1 on; null where there is no such table. */
export interface BookTops {
  readonly register: readonly (readonly unknown[])[] | null;
  readonly ledger: readonly (readonly unknown[])[] | null;
}

/** How much of it is read. */
export const topRows = 12;
export const topColumns = { register: 24, ledger: 1 };

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

/**
 * The totals above the register as this version makes them; null where they can't be told to be ours. The last of them is where its
 * label is, or else behind the columns of the register: nothing of the user's counts the cells there.
 */
export function totalsAbove(
  { ledger, register }: Pick<ReadBooks, "ledger" | "register">,
  tops: BookTops,
): RegisterControl | null {
  const place = ledgerPlace(ledger);
  const now = register && register.row >= 2 ? tops.register?.[register.row - 2] : undefined;
  if (!register || !place || register.column !== 0 || !now) return null;
  const at = now.indexOf(bookWords.rowsBelow);
  const below = at >= 0 ? at : Math.max(besideTotals + 2, register.header.length);
  if (below + 2 > topColumns.register) return null;
  return registerControl({ sheet: register.sheet, row: register.row - 2 }, place, below);
}

function agedTotals(books: Pick<ReadBooks, "ledger" | "register">, tops: BookTops): readonly AgedTop[] {
  const { cells } = totalsAbove(books, tops) ?? { cells: [] };
  const states = cells.map(({ place, wanted, older }) => {
    const now = tops.register?.[place.row]?.[place.column] ?? "";
    const isNew = sameCell(now, wanted);
    return { place, now, wanted, isNew, isOurs: isNew || sameCell(now, older) };
  });
  return states.flatMap(({ place, now, wanted, isNew }, index): AgedTop[] => {
    // A label and its formula come together, or not at all.
    const pair = index - (index % 2);
    const isPair = states.slice(pair, pair + 2).every(({ isOurs }) => isOurs);
    return isPair && !isNew ? [{ place, now: inputOf(now), wanted }] : [];
  });
}

function agedHelp({ ledger }: Pick<ReadBooks, "ledger">, tops: BookTops): readonly AgedTop[] {
  if (!ledger || ledger.column !== 0) return [];
  const row = ledger.row - 3;
  if (tops.ledger?.[row]?.[0] !== bookWords.ledgerHelpBefore) return [];
  const place: Area = { sheet: ledger.sheet, row, column: 0, rows: 1, columns: 1 };
  return [{ place, now: bookWords.ledgerHelpBefore, wanted: bookWords.ledgerHelp }];
}
