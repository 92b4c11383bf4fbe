import type { Euro } from "../letter/amount";
import type { Column } from "../letter/letter";

/** An amount in a column, with what it was taken of where that is kept. */
export interface ColumnAmount {
  readonly column: Column;
  readonly amount: Euro;
  readonly base?: Euro;
}

export interface JoinedLeg {
  readonly from: number;
  readonly to: number | "onwards";
  readonly amount: Euro;
  readonly base?: Euro;
}

/**
 * Rows for amounts per column: equal ones in consecutive columns become one row, zeros none.
 * @param amounts in the order of the years
 * @example 1 in 2024 and 1 in "2025 e.v." // [{ from: 2024, to: "onwards", amount: 1 }]
 */
export function joinColumns(amounts: readonly ColumnAmount[]): readonly JoinedLeg[] {
  const legs: JoinedLeg[] = [];
  for (const { column, amount, ...rest } of amounts) {
    if (amount === 0) continue;
    const to = column.onwards ? "onwards" : column.year;
    const last = legs[legs.length - 1];
    const joins =
      last !== undefined && last.to === column.year - 1 && last.amount === amount && last.base === rest.base;
    if (joins) legs[legs.length - 1] = { ...last, to };
    else legs.push({ from: column.year, to, amount, ...rest });
  }
  return legs;
}
