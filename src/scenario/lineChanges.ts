import { euro, type Euro } from "../letter/amount";
import type { Letter } from "../letter/letter";
import { historyOf, historyParts, type HistoryPart } from "./historyPart";
import { columnsOf, type Horizon } from "./horizon";
import { mutationIn, type Mutation } from "./Mutation";
import { letterPosition, type Position } from "./Position";
import type { LineKey, ScenarioLine } from "./ScenarioLine";

/** What mutations add to a line in whole euros per column: all of it, and the parts that a verdict looks at. */
export type ChangePart = "all" | HistoryPart;

/** Per line the changes per column. */
export type LineChanges = ReadonlyMap<LineKey, Readonly<Record<ChangePart, readonly number[]>>>;

export function lineChanges(horizon: Horizon, mutations: readonly Mutation[]): LineChanges {
  const columns = columnsOf(horizon);
  const none = () => columns.map(() => 0);
  const changes = new Map<LineKey, Record<ChangePart, number[]>>();
  for (const mutation of mutations) {
    const own = changes.get(mutation.key) ?? { all: none(), indexation: none(), shift: none(), reallocation: none() };
    changes.set(mutation.key, own);
    const part = historyOf(mutation);
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

/** What is in a base already, against the letter: the mutations that were frozen into it. Nothing for the letter's own. */
export function changesInBase(letter: Letter, lines: readonly ScenarioLine[], base: Position): LineChanges {
  const official = letterPosition(letter, base.horizon, lines);
  return new Map(
    lines.map(({ key }) => {
      const amounts = base.amounts.get(key) ?? [];
      const own = official.amounts.get(key) ?? [];
      // Where the base has no figure, as in years before it began, nothing was changed.
      const all = amounts.map((amount, index) => (amount === null ? 0 : amount - (own[index] ?? 0)));
      const [indexation, shift, reallocation] = historyParts.map((part) => base[part].get(key) ?? all.map(() => 0));
      return [key, { all, indexation: indexation ?? [], shift: shift ?? [], reallocation: reallocation ?? [] }];
    }),
  );
}

/** Both together, line by line. */
export function addChanges(one: LineChanges, other: LineChanges): LineChanges {
  const sum = new Map(one);
  for (const [key, changes] of other) {
    const before = sum.get(key);
    const add = (part: ChangePart) => changes[part].map((amount, index) => amount + (before?.[part][index] ?? 0));
    sum.set(key, {
      all: add("all"),
      indexation: add("indexation"),
      shift: add("shift"),
      reallocation: add("reallocation"),
    });
  }
  return sum;
}
