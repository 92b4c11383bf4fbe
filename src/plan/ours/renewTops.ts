import { cellAddress, sameArea } from "../address";
import { isOlder } from "../check/olderScenarios";
import type { Finding } from "../Finding";
import type { Operation } from "../operation";
import { sameCell } from "../sameCell";
import type { ReadBooks } from "../scenario/Books";
import type { RegisterControl } from "../scenario/planRegister";
import { agedTops, totalsAbove, type AgedTop, type BookTops } from "./agedTops";
import type { FoundRule } from "./FoundRule";
import { notLaid, renewRule, type RenewedRule } from "./renewRule";

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
  const control = totalsAbove(books, tops);
  const mark = control && rules && isWhole(control, tops, open) ? markOf(control, rules) : { plan: [], back: [] };
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

/** Whether the last total stands there, or comes: the mark goes by it, and something of the user's may be in its place. */
function isWhole({ cells }: RegisterControl, tops: BookTops, open: readonly AgedTop[]): boolean {
  const last = cells[cells.length - 1];
  if (!last) return false;
  const { place, wanted } = last;
  return (
    open.some((each) => sameArea(each.place, place)) ||
    sameCell(tops.register?.[place.row]?.[place.column] ?? "", wanted)
  );
}

function markOf({ marks, olderMark }: RegisterControl, rules: readonly FoundRule[]): RenewedRule {
  const [first, ...beside] = marks;
  const { plan, back } = renewRule(first, olderMark, rules);
  return { plan: plan.length > 0 ? [...plan, ...notLaid(beside, rules)] : [], back };
}
