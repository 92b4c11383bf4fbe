import { euro, type Euro } from "../letter/amount";
import type { Column } from "../letter/letter";
import type { Horizon } from "./horizon";
import type { Kind, Nature, Status } from "./kinds";
import type { LineKey } from "./ScenarioLine";

/** One row of the ledger: what changes on one line, in the same amount every year from `from` to `to`. */
export interface Mutation {
  /** The scenario's code. */
  readonly scenario: string;
  /** Rows that belong together share it; 0 where a row was typed without one. */
  readonly number: number;
  readonly key: LineKey;
  readonly from: number;
  /** The last year, `from` itself for a one-off; "onwards" (e.v.) for a structural mutation. */
  readonly to: number | "onwards";
  /** Whole euros a year; + is higher spending. */
  readonly amount: Euro;
  readonly kind: Kind;
  readonly nature: Nature;
  readonly explanation: string;
  readonly status: Status;
  /** Reference of the decision. */
  readonly decision: string;
  /** Self-declared: Office gives no identity. */
  readonly author: string;
  /** ISO date, or empty. */
  readonly date: string;
  /** For an indexation: 2.3 means 2,3 %. */
  readonly percentage: number | null;
  /** For an indexation: the whole euros that the percentage was taken of. */
  readonly base: Euro | null;
  /** The number that this row takes back (tegenboeking). */
  readonly reverses: number | null;
  /** What stands under Klopt: see `confirmed`. Left out where nothing does. */
  readonly confirmed?: string;
}

/**
 * What a mutation adds in a column, in whole euros. The structural column takes structural mutations only.
 * @example mutationIn({ ...m, from: 2022, to: "onwards", amount: euro(5) }, { year: 2025, onwards: true }) // 5
 */
export function mutationIn(mutation: Pick<Mutation, "from" | "to" | "amount">, column: Column): Euro {
  const { from, to, amount } = mutation;
  const reaches = to === "onwards" || (!column.onwards && column.year <= to);
  return from <= column.year && reaches ? amount : euro(0);
}

/** Whether a mutation is about a year. */
export function touches({ from, to }: Pick<Mutation, "from" | "to">, year: number): boolean {
  return from <= year && (to === "onwards" || year <= to);
}

/** Whether some part of a mutation has no column. */
export function outside({ from, to }: Pick<Mutation, "from" | "to">, { first, last }: Horizon): boolean {
  return from < first || (to === "onwards" ? from > last + 1 : to > last);
}

/** The number for a scenario's next mutation. @example nextNumber([], "S1") // 1 */
export function nextNumber(taken: readonly Pick<Mutation, "scenario" | "number">[], code: string): number {
  return taken.reduce((highest, each) => (each.scenario === code ? Math.max(highest, each.number) : highest), 0) + 1;
}
