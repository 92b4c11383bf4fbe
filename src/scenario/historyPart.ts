import { isIndexation } from "./kinds";
import type { Mutation } from "./Mutation";

/** The parts of an amount that a verdict looks at by themselves: a frozen position keeps them, whatever was booked since. */
export const historyParts = ["indexation", "shift", "reallocation"] as const;
export type HistoryPart = (typeof historyParts)[number];

/** To which of them a mutation belongs, if any. */
export function historyOf({ kind }: Pick<Mutation, "kind">): HistoryPart | null {
  if (isIndexation(kind)) return "indexation";
  if (kind === "kasschuif") return "shift";
  return kind === "herschikking" ? "reallocation" : null;
}
