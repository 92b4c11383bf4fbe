import { euro, sumEuros, type Euro } from "../letter/amount";
import type { Column } from "../letter/letter";
import { apportion, apportionWithin } from "./apportion";
import { mutationOf, type Entry } from "./Entry";
import { firstTwice } from "./firstTwice";
import { columnsOf, extendHorizon } from "./horizon";
import { inTableOrder } from "./inTableOrder";
import { joinColumns } from "./joinColumns";
import { mutationIn, outside, type Mutation } from "./Mutation";
import { amountAt, type Position } from "./Position";
import { isScenarioProblem, type ScenarioProblem } from "./ScenarioProblem";
import type { LineKey } from "./ScenarioLine";

/**
 * How an amount is divided over lines: by each year's position, in equal parts, or as the user says, parallel to the keys:
 * a part for every column, or one per column from `from` to `to`.
 */
export type SpreadWay = "proportional" | "equal" | { readonly byHand: readonly (Euro | readonly Euro[])[] };

export interface Spread {
  /** Above zero, in whole thousands of euros: one amount for every column, or one per column from `from` to `to`. */
  readonly amount: Euro | readonly Euro[];
  readonly keys: readonly LineKey[];
  readonly from: number;
  readonly to: number | "onwards";
  readonly way: SpreadWay;
  /** The position before this. */
  readonly position: Position;
  /** Whether the user allows lines to end below zero. */
  readonly belowZero: boolean;
}

export type SpreadKind = "taakstelling" | "ombuiging" | "intensivering";

const thousand = 1000;

/**
 * A taakstelling, ombuiging or intensivering over several lines: entered above zero, booked with the sign of its kind. The
 * parts are whole thousands of euros and add up exactly (largest remainder, ties in the table's order). A cut takes no
 * line below zero: what one can't bear the others do, unless the user allows it.
 */
export function bookSpread(entry: Entry, kind: SpreadKind, spread: Spread): readonly Mutation[] | ScenarioProblem {
  const { position, from, to } = spread;
  if (to !== "onwards" && to < from) return { kind: "reversedYears", from, to };
  if (outside({ from, to }, position.horizon))
    return { kind: "outsideHorizon", needed: extendHorizon(position.horizon, [{ from, to }]) };
  const twice = firstTwice(spread.keys);
  if (twice !== null) return { kind: "sameLineTwice", key: twice };
  const keys = inTableOrder(spread.keys, position);
  if (keys.length === 0) return { kind: "tooFewLines", least: 1 };
  const all = columnsOf(position.horizon);
  const indexes = all.flatMap((column, index) =>
    mutationIn({ from, to, amount: euro(1) }, column) === 1 ? [index] : [],
  );
  const amounts = amountsOf(spread, indexes.length);
  if (isScenarioProblem(amounts)) return amounts;
  const sign = kind === "intensivering" ? 1 : -1;
  const parts: (readonly Euro[])[] = [];
  for (const [place, index] of indexes.entries()) {
    const column = all[index];
    if (column === undefined) continue;
    const divided = divide(spread, keys, { column, index, place, asked: amounts[place] ?? euro(0), sign });
    if (isScenarioProblem(divided)) return divided;
    parts.push(divided);
  }
  return keys.flatMap((key, line) => {
    const own = indexes.flatMap((index, place) => {
      const column = all[index];
      return column === undefined ? [] : [{ column, amount: euro(sign * (parts[place]?.[line] ?? 0) + 0) }];
    });
    return joinColumns(own).map((leg) => mutationOf(entry, kind, { key, ...leg }));
  });
}

function amountsOf({ amount }: Spread, columns: number): readonly Euro[] | ScenarioProblem {
  const amounts = typeof amount === "number" ? Array<Euro>(columns).fill(amount) : amount;
  if (amounts.length !== columns) return { kind: "amountsMissing", columns, amounts: amounts.length };
  if (amounts.some((each) => each < 0) || amounts.every((each) => each === 0)) return { kind: "notPositive" };
  const uneven = amounts.find((each) => each % thousand !== 0);
  return uneven === undefined ? amounts : { kind: "notWholeThousands", amount: uneven };
}

interface Year {
  readonly column: Column;
  readonly index: number;
  /** Its place among the columns that are asked for. */
  readonly place: number;
  readonly asked: Euro;
  readonly sign: 1 | -1;
}

/** One column's parts, parallel to the keys, all without sign. */
function divide(spread: Spread, keys: readonly LineKey[], year: Year): readonly Euro[] | ScenarioProblem {
  const { way, position, belowZero } = spread;
  if (typeof way === "object") return byHand(spread, way.byHand, keys, year);
  const { column, index, asked, sign } = year;
  const there = keys.map((key) => Math.max(0, amountAt(position, key, index) ?? 0));
  const weights = way === "equal" ? keys.map(() => 1) : there;
  const most = there.map((amount) => Math.floor(amount / thousand));
  const total = asked / thousand;
  const parts = sign === 1 || belowZero ? apportion(total, weights) : apportionWithin(total, weights, most);
  const available = euro(most.reduce((sum, each) => sum + each, 0) * thousand);
  return parts?.map((part) => euro(part * thousand)) ?? { kind: "moreThanThere", column, asked, available };
}

function byHand(
  { keys: chosen, position, belowZero }: Spread,
  all: readonly (Euro | readonly Euro[])[],
  keys: readonly LineKey[],
  { column, index, place, asked, sign }: Year,
): readonly Euro[] | ScenarioProblem {
  const given = all.map((part) => (typeof part === "number" ? part : (part[place] ?? euro(0))));
  const parts = keys.map((key) => given[chosen.indexOf(key)] ?? euro(0));
  const sum = sumEuros(given);
  if (sum !== asked || given.length !== chosen.length) return { kind: "handNotEqual", column, asked, given: sum };
  const uneven = parts.find((part) => part % thousand !== 0);
  if (uneven !== undefined) return { kind: "notWholeThousands", amount: uneven };
  for (const [line, key] of keys.entries()) {
    const part = parts[line] ?? 0;
    const left = (amountAt(position, key, index) ?? 0) + sign * part;
    if (sign * part < 0 && left < 0 && !belowZero) return { kind: "belowZero", key, column, amount: euro(left) };
  }
  return parts;
}
