import { euro, type Euro } from "../../letter/amount";
import type { ControlTotal } from "./Coverage";

/** @example controlTotal([euro(1), euro(-1)]) // { sum: 0, absolute: 2 } */
export function controlTotal(amounts: readonly Euro[]): ControlTotal {
  const sums = amounts.reduce<readonly [number, number]>(
    ([sum, absolute], amount) => [sum + amount, absolute + Math.abs(amount)],
    [0, 0],
  );
  const [sum, absolute] = sums.map(within);
  return { sum: sum ?? euro(0), absolute: absolute ?? euro(0) };
}

/** Both added up. */
export function addTotals(totals: readonly ControlTotal[]): ControlTotal {
  const sum = totals.reduce((all, each) => all + each.sum, 0);
  const absolute = totals.reduce((all, each) => all + each.absolute, 0);
  return { sum: within(sum), absolute: within(absolute) };
}

export function sameTotal(one: ControlTotal, other: ControlTotal): boolean {
  return one.sum === other.sum && one.absolute === other.absolute;
}

/** What users typed may add up to more than can be told to the euro: such a total is the largest that can. */
function within(total: number): Euro {
  return euro(Math.max(Number.MIN_SAFE_INTEGER, Math.min(Number.MAX_SAFE_INTEGER, total)) + 0);
}
