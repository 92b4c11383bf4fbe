import { euro, type Euro } from "../../letter/amount";
import { formatAmount } from "../../letter/formatAmount";
import type { Letter } from "../../letter/letter";
import { yearLabel } from "../../letter/year";
import { columnsOf } from "../../scenario/horizon";
import { mutationsOf } from "../../scenario/Ledger";
import { amountAt, newPosition } from "../../scenario/Position";
import { isNote } from "../../scenario/RowProblem";
import { cellAddress } from "../address";
import { baseOf } from "../scenario/baseOf";
import type { ReadBooks } from "../scenario/Books";
import { frozenKeyHeader } from "../scenario/frozenRows";
import { finding, type CheckFinding } from "./CheckFinding";

/**
 * Frozen stands whose table shows something else than base and mutations up to their last number come to: the figures were changed
 * on the sheet, or the mutations behind them were. The first figure of each is named, and how many there are.
 */
export function frozenFaults(letter: Letter, books: ReadBooks): readonly CheckFinding[] {
  return books.scenarios.flatMap((scenario): CheckFinding[] => {
    const { code, frozen } = scenario;
    const stand = books.frozen.get(code);
    const book = books.stands.find((each) => each.code === code)?.book;
    const own = books.entries.rows.filter((row) => row.scenario === code);
    // A row that can't be read is told as that.
    const isAtFault = own.some(({ problems }) => problems.some((each) => !isNote(each)));
    const base = frozen && stand && book && !isAtFault ? baseOf(letter, books, scenario) : null;
    if (!base || !stand || !book || !frozen) return [];
    const { first, last } = stand.horizon;
    if (first !== scenario.horizon.first || last !== scenario.horizon.last) return [];
    const recorded = mutationsOf(books.entries, code).filter(({ number }) => number <= frozen.lastNumber);
    const position = newPosition(base, recorded);
    const keyColumn = book.header.indexOf(frozenKeyHeader);
    const wrong = books.numbered.flatMap(({ key, themeName, name }) =>
      columnsOf(stand.horizon).flatMap((column, index) => {
        const [now, was] = [stand, position].map((of) => amountAt(of, key, index) ?? euro(0)) as [Euro, Euro];
        if (now === was) return [];
        const row = book.values.findIndex((cells) => cells[keyColumn] === key);
        const across = book.header.map(String).indexOf(yearLabel(column));
        const cell = row < 0 || across < 0 ? null : cellAddress(book.row + 1 + row, book.column + across);
        return [{ cell, about: [themeName, name, yearLabel(column), formatAmount(now), formatAmount(was)] }];
      }),
    );
    const [one] = wrong;
    if (!one) return [];
    const about = [code, ...one.about, String(frozen.lastNumber), String(wrong.length)];
    return [finding("frozenChanged", about, { sheet: book.sheet, cell: one.cell })];
  });
}
