import { euro, type Euro } from "../letter/amount";
import type { Column } from "../letter/letter";
import { mutationOf, type Entry } from "./Entry";
import { columnsOf } from "./horizon";
import { inTableOrder } from "./inTableOrder";
import { joinColumns } from "./joinColumns";
import type { Mutation } from "./Mutation";
import { amountAt, type Position } from "./Position";
import type { ScenarioProblem } from "./ScenarioProblem";
import type { LineKey } from "./ScenarioLine";

/** One tranche of wage or price indexation. */
export interface Indexation {
  /** 2.3 for 2,3 %; four decimals at most. */
  readonly percentage: number;
  /** The wage or price sensitive part of the lines, above 0 and at most 1; four decimals at most. */
  readonly share: number;
  readonly keys: readonly LineKey[];
  readonly columns: readonly Column[];
  /** The position with earlier tranches in it. */
  readonly position: Position;
}

const decimals = 10_000;
const thousand = 1000n;

/**
 * A tranche of loonbijstelling or prijsbijstelling, in fixed amounts of whole thousands of euros (halves away from zero).
 * Each row keeps its percentage and its base (grondslag): the sensitive part of the position, so that the amount can be
 * checked from the row itself.
 * @example 2,3 % of 35.5 million, all of it sensitive // 817_000 (of 816,500), base 35_500_000
 */
export function bookIndexation(
  entry: Entry,
  kind: "loonbijstelling" | "prijsbijstelling",
  { percentage, share, keys, columns, position }: Indexation,
): readonly Mutation[] | ScenarioProblem {
  const percents = scaled(percentage);
  if (percents === null || percents === 0n || Math.abs(percentage) > 100) return { kind: "badPercentage" };
  const shares = scaled(share);
  if (shares === null || share <= 0 || share > 1) return { kind: "badShare" };
  const all = columnsOf(position.horizon);
  const indexes = all.flatMap(({ year }, index) => (columns.some((column) => column.year === year) ? [index] : []));
  const rows = inTableOrder(keys, position).flatMap((key) => {
    const amounts = indexes.flatMap((index) => {
      const column = all[index];
      const amount = amountAt(position, key, index);
      if (column === undefined || amount === null) return [];
      const base = euro(Number(rounded(BigInt(amount) * shares, BigInt(decimals))));
      return [{ column, amount: indexed(base, percents), base }];
    });
    return joinColumns(amounts).map((leg) => mutationOf(entry, kind, { key, ...leg, percentage }));
  });
  return rows.length === 0 ? { kind: "nothingToIndex" } : rows;
}

/** What a percentage, in ten-thousandths, comes to: whole thousands of euros. */
function indexed(base: Euro, percents: bigint): Euro {
  return euro(Number(rounded(BigInt(base) * percents, 100n * BigInt(decimals) * thousand) * thousand));
}

/** A number of four decimals at most as a whole number of ten-thousandths; null where it has more. */
function scaled(value: number): bigint | null {
  const product = value * decimals;
  const whole = Math.round(product);
  return Number.isSafeInteger(whole) && Math.abs(product - whole) < 1e-6 ? BigInt(whole) : null;
}

/** Division to the nearest whole number, halves away from zero. */
function rounded(value: bigint, divisor: bigint): bigint {
  const half = value < 0n ? -divisor : divisor;
  return (2n * value + half) / (2n * divisor);
}
