import { euro, type Euro } from "../letter/amount";
import { columnsOf, type Horizon } from "./horizon";
import { isIndexation } from "./kinds";
import { mutationIn, type Mutation } from "./Mutation";
import type { LineKey } from "./ScenarioLine";

/** What mutations add to a line in whole euros per column: all of it, and the parts that a verdict looks at. */
export type ChangePart = "all" | "indexation" | "shift" | "reallocation";

/** Per line the changes per column. */
export type LineChanges = ReadonlyMap<LineKey, Readonly<Record<ChangePart, readonly number[]>>>;

export function lineChanges(horizon: Horizon, mutations: readonly Mutation[]): LineChanges {
  const columns = columnsOf(horizon);
  const none = () => columns.map(() => 0);
  const changes = new Map<LineKey, Record<ChangePart, number[]>>();
  for (const mutation of mutations) {
    const own = changes.get(mutation.key) ?? { all: none(), indexation: none(), shift: none(), reallocation: none() };
    changes.set(mutation.key, own);
    const part = partOf(mutation);
    columns.forEach((column, index) => {
      const added = mutationIn(mutation, column);
      own.all[index] = (own.all[index] ?? 0) + added;
      if (part !== null) own[part][index] = (own[part][index] ?? 0) + added;
    });
  }
  return changes;
}

/** One part of the changes of some lines together, in a column by its index. */
export function changeOf(changes: LineChanges, keys: readonly LineKey[], part: ChangePart, index: number): Euro {
  return euro(keys.reduce((sum, key) => sum + (changes.get(key)?.[part][index] ?? 0), 0));
}

function partOf({ kind }: Mutation): Exclude<ChangePart, "all"> | null {
  if (isIndexation(kind)) return "indexation";
  if (kind === "kasschuif") return "shift";
  return kind === "herschikking" ? "reallocation" : null;
}
