import { euro, type Euro } from "../letter/amount";
import type { Letter } from "../letter/letter";
import { announcedFor, lineAmount } from "../letter/sums";
import { columnsOf, type Horizon } from "./horizon";
import { historyOf, type HistoryPart } from "./historyPart";
import { mutationIn, type Mutation } from "./Mutation";
import type { LineKey, ScenarioLine } from "./ScenarioLine";
import { totalKey } from "./scenarioLines";

/** Amounts of one line in whole euros, parallel to the columns; null where there is no figure. */
export type Amounts = readonly (Euro | null)[];

/** Parts of the amounts, per column, for lines that have any. */
export type Parts = ReadonlyMap<LineKey, readonly Euro[]>;

/** A position (stand): what every line is in every column of a horizon, and the parts of it that a verdict looks at. */
export interface Position extends Readonly<Record<HistoryPart, Parts>> {
  readonly horizon: Horizon;
  /** In the order of the lines; the announced amounts are among them. */
  readonly amounts: ReadonlyMap<LineKey, Amounts>;
  /** Kasschuif in years before the first column, where a later position shows fewer of them. */
  readonly earlierShift: ReadonlyMap<LineKey, Euro>;
}

/**
 * The letter's figures as a position: 0 where a cell of its table is empty, null where it is silent, as for Preventief
 * after 2022, before its first year, or where it announces nothing. Lines that it does not have are null.
 */
export function letterPosition(letter: Letter, horizon: Horizon, lines: readonly ScenarioLine[]): Position {
  const columns = columnsOf(horizon);
  return {
    horizon,
    amounts: new Map(lines.map((each) => [each.key, columns.map(({ year }) => letterAmount(letter, each, year))])),
    indexation: new Map(),
    shift: new Map(),
    reallocation: new Map(),
    earlierShift: new Map(),
  };
}

/**
 * Base and mutations together, per line and column; no figure plus a mutation is the mutation. What falls outside the
 * columns is not in it: `outside` tells.
 * @throws RangeError on a mutation of a line that the base does not have: no amount is left out in silence.
 */
export function newPosition(base: Position, mutations: readonly Mutation[]): Position {
  const columns = columnsOf(base.horizon);
  const added = new Map<LineKey, readonly Euro[]>();
  const parts = {
    indexation: new Map(base.indexation),
    shift: new Map(base.shift),
    reallocation: new Map(base.reallocation),
  };
  for (const mutation of mutations) {
    if (!base.amounts.has(mutation.key)) throw new RangeError(`no line ${mutation.key} in this scenario`);
    const own = columns.map((column) => mutationIn(mutation, column));
    const add = (to: Map<LineKey, readonly Euro[]>) => {
      const before = to.get(mutation.key) ?? [];
      to.set(
        mutation.key,
        own.map((amount, index) => euro((before[index] ?? 0) + amount)),
      );
    };
    add(added);
    const part = historyOf(mutation);
    if (part !== null) add(parts[part]);
  }
  // Together first: a mutation and its tegenboeking leave nothing where there was no figure.
  const amounts = new Map(
    [...base.amounts].map(([key, before]) => {
      const own = added.get(key) ?? [];
      return [key, before.map((amount, index) => plus(amount, own[index] ?? euro(0)))];
    }),
  );
  return { ...base, amounts, ...parts };
}

/**
 * The same position in other columns: years after its own take the structural figure; there is no figure for years before.
 * @param horizon one that ends no earlier, since years can't be put together
 */
export function reshape(position: Position, horizon: Horizon): Position {
  const sources = columnsOf(horizon).map(({ year }) =>
    Math.min(year - position.horizon.first, position.horizon.last - position.horizon.first + 1),
  );
  const at = <Item>(items: readonly Item[], empty: Item) => sources.map((source) => items[source] ?? empty);
  const parts = (map: Parts): Parts => new Map([...map].map(([key, amounts]) => [key, at(amounts, euro(0))]));
  const dropped = Math.max(0, horizon.first - position.horizon.first);
  const earlier = new Map(position.earlierShift);
  for (const [key, amounts] of position.shift)
    earlier.set(
      key,
      euro(amounts.slice(0, dropped).reduce<number>((sum, amount) => sum + amount, earlier.get(key) ?? 0)),
    );
  return {
    horizon,
    amounts: new Map([...position.amounts].map(([key, amounts]) => [key, at<Euro | null>(amounts, null)])),
    indexation: parts(position.indexation),
    shift: parts(position.shift),
    reallocation: parts(position.reallocation),
    earlierShift: new Map([...earlier].filter(([, amount]) => amount !== 0)),
  };
}

/** A line's amount in a column, by index; null where there is none. */
export function amountAt(position: Position, key: LineKey, index: number): Euro | null {
  return position.amounts.get(key)?.[index] ?? null;
}

function plus(amount: Euro | null, added: Euro): Euro | null {
  return added === 0 ? amount : euro((amount ?? 0) + added);
}

function letterAmount(letter: Letter, { key, themeId, role }: ScenarioLine, year: number): Euro | null {
  if (key === totalKey) return announcedFor(letter.total, year, letter.horizon)?.amount.euros ?? null;
  const theme = letter.themes.find((each) => each.id === themeId);
  if (theme === undefined) return null;
  if (role === "announced") return announcedFor(theme.announced, year, letter.horizon)?.amount.euros ?? null;
  const line = theme.lines.find((each) => key === `${theme.id}/${each.id}`);
  return line === undefined ? null : lineAmount(letter, theme, line, year);
}
