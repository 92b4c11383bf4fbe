import { cellAddress } from "../address";
import { isOlder } from "../check/olderScenarios";
import type { Finding } from "../Finding";
import type { Operation } from "../operation";
import { sameCell } from "../sameCell";
import type { ReadBooks } from "../scenario/Books";
import { agedTops, totalsAbove, type BookTops } from "./agedTops";
import type { FoundRule } from "./FoundRule";
import { renewRule } from "./renewRule";

/** What brings the cells above register and ledger up to date, and back. */
export interface RenewedTops {
  readonly plan: readonly Operation[];
  readonly back: readonly Operation[];
  readonly findings: readonly Finding[];
}

/**
 * Cells above register and ledger as this version writes them, with the mark over the totals of the register.
 * @param rules the marks on these sheets; null where none were read, and there is nothing to do about them
 */
export function renewTops(books: ReadBooks, tops: BookTops, rules: readonly FoundRule[] | null): RenewedTops {
  const isProtected = (sheet: string) => books.state.sheets.some((each) => each.name === sheet && each.protected);
  const aged = agedTops(books, tops);
  const open = aged.filter(({ place }) => !isProtected(place.sheet));
  const told = [...new Set(aged.map(({ place }) => place.sheet))].map((sheet): Finding => {
    const place = aged.find((each) => each.place.sheet === sheet)?.place;
    const address = place ? cellAddress(place.row, place.column) : null;
    return { what: isProtected(sheet) ? "renewWaits" : "renewed", subject: sheet, sheet, address };
  });
  const control = totalsAbove(books);
  const last = control && control.cells.length - 1;
  // The mark goes by the last of them: something of the user's may stand there.
  const isWhole =
    control !== null &&
    last !== null &&
    (open.some(({ place }) => place.sheet === control.area.sheet && place.column === last) ||
      sameCell(tops.register?.[control.area.row]?.[last] ?? "", control.cells[last] ?? null));
  const mark =
    isWhole && rules && !isProtected(control.area.sheet)
      ? renewRule(control.mark, control.older.mark, rules)
      : { plan: [], back: [] };
  return {
    plan: [
      ...open.map(({ place, wanted }): Operation => ({ kind: "write", area: place, cells: [[wanted]] })),
      ...mark.plan,
    ],
    back: [...open.map(({ place, now }): Operation => ({ kind: "write", area: place, cells: [[now]] })), ...mark.back],
    // Of a workbook that is older in all it is told once.
    findings: told.filter(({ what }) => what === "renewWaits" || !isOlder(books)),
  };
}
