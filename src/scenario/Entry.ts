import type { Euro } from "../letter/amount";
import { defaultNature, type Kind, type Nature, type Status } from "./kinds";
import type { Mutation } from "./Mutation";
import type { LineKey } from "./ScenarioLine";

/** What the rows of one booking have in common. */
export interface Entry {
  /** The scenario's code. */
  readonly scenario: string;
  readonly number: number;
  readonly explanation: string;
  /** Left out: by the kind. */
  readonly nature?: Nature;
  readonly status: Status;
  readonly decision: string;
  readonly author: string;
  /** ISO date. */
  readonly date: string;
}

/** What differs from row to row. */
export interface Leg {
  readonly key: LineKey;
  readonly from: number;
  readonly to: number | "onwards";
  readonly amount: Euro;
  readonly percentage?: number | null;
  readonly base?: Euro | null;
}

/** A row of the ledger out of what is entered. */
export function mutationOf(entry: Entry, kind: Kind, { percentage = null, base = null, ...leg }: Leg): Mutation {
  const { nature = defaultNature[kind], ...common } = entry;
  return { ...common, ...leg, kind, nature, percentage, base, reverses: null };
}
