import { confirmedPlace } from "../../scenario/confirmedColumn";
import type { ReadBooks } from "../scenario/Books";
import { frozenName } from "../scenario/excelTables";
import { agedVerdict, verdictAddress, type FrozenTop } from "../scenario/laterVerdict";
import { cellAddress } from "../address";
import { agedTops, type BookTops } from "../ours/agedTops";
import { agedCells } from "./agedCells";
import { finding, type CheckFinding } from "./CheckFinding";
import type { LaidSheet } from "./laidSheet";
import { currentVersion, versionsOf } from "./workbookVersion";

/** Whether an older version made what is there of scenarios, or nothing says any more which one did. */
export function isOlder({ lines, state }: Pick<ReadBooks, "lines" | "state">): boolean {
  return lines !== null && (versionsOf(state.names).scenarios ?? 0) < currentVersion;
}

/** Formulas of an older version: all of it by what the workbook says of itself, or those of one sheet. */
export function olderScenarios(
  books: ReadBooks,
  laidSheets: readonly LaidSheet[],
  tops: readonly FrozenTop[],
  bookTops: BookTops,
): readonly CheckFinding[] {
  const above = isOlder(books) ? [] : agedTops(books, bookTops);
  const shared = [...new Map(above.map((each) => [each.place.sheet, each.place])).values()].map(
    ({ sheet, row, column }) => finding("olderVersion", [sheet], { sheet, cell: cellAddress(row, column) }),
  );
  const frozen = tops.flatMap((top) => {
    const aged = agedVerdict(top);
    return aged
      ? [finding("olderVersion", [frozenName(top.code)], { sheet: top.area.sheet, cell: verdictAddress(aged) })]
      : [];
  });
  const sheets = laidSheets.flatMap((laid) => {
    const [first] = agedCells(laid);
    if (!first) return [];
    const { sheet, row, column } = first.place;
    return [finding("olderVersion", [laid.area.code], { sheet, cell: cellAddress(row, column) })];
  });
  const { ledger, lines } = books;
  const asksNothing = ledger !== null && confirmedPlace(ledger.header) < 0;
  return [
    ...(lines && (isOlder(books) || asksNothing)
      ? [finding("olderVersion", ["Scenario's"], { sheet: lines.sheet })]
      : []),
    ...shared,
    ...sheets,
    ...frozen,
  ];
}
