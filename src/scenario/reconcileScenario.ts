import { euro, type Euro } from "../letter/amount";
import { reconcileTheme, reconcileTotal, roundingMargin, type Reconciliation } from "../letter/deviation";
import type { Announced, Column, Letter, Theme } from "../letter/letter";
import { announcedFor } from "../letter/sums";
import { coversLine } from "./coverage";
import { columnsOf } from "./horizon";
import { addChanges, changeOf, changesInBase, lineChanges, type ChangePart, type LineChanges } from "./lineChanges";
import type { Mutation } from "./Mutation";
import { amountAt, newPosition, type Position } from "./Position";
import type { LineKey, ScenarioLine } from "./ScenarioLine";
import { announcedKey, spendingLines, totalKey } from "./scenarioLines";
import type { ColumnResult, GroupResult, ScenarioResult, YearsResult } from "./ScenarioResult";
import { judge } from "./verdict";

/** What a scenario is reckoned with. */
export interface ScenarioFrame {
  readonly letter: Letter;
  readonly lines: readonly ScenarioLine[];
  /** The position that the scenario starts from. */
  readonly base: Position;
}

/** The lines that belong together, and what they are held against. */
interface Group {
  readonly lines: readonly ScenarioLine[];
  readonly announcedKey: LineKey;
  readonly covers: (line: ScenarioLine, year: number) => boolean;
  readonly announced: readonly Announced[];
  readonly own: (year: number) => Reconciliation | null;
}

/**
 * A scenario against what was announced, per theme and for the total. What was frozen into its base counts as change
 * since the letter, as its own mutations do: a verdict doesn't depend on where the freezing came.
 * @param mutations those of this scenario
 * @example Politie 2021 +4.5: theme MIT in 2021 has balance 4_500_000, verdict "sluit niet aan", misfit 4_500_000
 */
export function reconcileScenario(frame: ScenarioFrame, mutations: readonly Mutation[]): ScenarioResult {
  const { letter, base } = frame;
  const columns = columnsOf(base.horizon);
  const after = newPosition(base, mutations);
  const changes = addChanges(changesInBase(letter, frame.lines, base), lineChanges(base.horizon, mutations));
  const themes = letter.themes.map((theme) => themeGroup(frame, theme));
  const reallocated = columns.map((_, index) =>
    themes.reduce((sum, group) => sum + partOfBalance(changes, group, "reallocation", index), 0),
  );
  const total = totalGroup(frame);
  const result = (group: Group, reallocationAddsUp: (index: number) => boolean) =>
    groupResult({ letter, columns, base, after, changes, group, reallocationAddsUp });
  return {
    columns,
    themes: new Map(
      letter.themes.map(({ id }, at) => [id, result(themes[at] ?? total, (index) => reallocated[index] === 0)]),
    ),
    total: result(total, (index) => partOfBalance(changes, total, "reallocation", index) === 0),
  };
}

function themeGroup({ letter, lines }: ScenarioFrame, theme: Theme): Group {
  return {
    lines: spendingLines(lines, theme.id),
    announcedKey: announcedKey(theme.id),
    covers: (line, year) => coversLine(letter, line, year),
    announced: theme.announced,
    own: (year) => reconcileTheme(letter, theme, year),
  };
}

function totalGroup({ letter, lines }: ScenarioFrame): Group {
  return {
    lines: spendingLines(lines),
    announcedKey: totalKey,
    covers: () => true,
    announced: letter.total,
    own: (year) => reconcileTotal(letter, year),
  };
}

interface Reckoning {
  readonly letter: Letter;
  readonly columns: readonly Column[];
  readonly base: Position;
  readonly after: Position;
  readonly changes: LineChanges;
  readonly group: Group;
  readonly reallocationAddsUp: (index: number) => boolean;
}

function groupResult(reckoning: Reckoning): GroupResult {
  const { columns, base, changes, group } = reckoning;
  const shifts = columns.map((_, index) => partOfBalance(changes, group, "shift", index));
  const overTheYears = shifts.reduce<number>(
    (sum, shift, index) => (columns[index]?.onwards ? sum : sum + shift),
    earlierShiftOf(base, keysOf(group), group.announcedKey),
  );
  // A kasschuif has no structural leg: where one has, nothing is merely moved.
  const shiftAddsUp = overTheYears === 0 && shifts.every((shift, index) => !columns[index]?.onwards || shift === 0);
  const results = columns.map((column, index) => columnResult(reckoning, column, index, shiftAddsUp));
  return { columns: results, overYears: overYears(results.filter((_, index) => !columns[index]?.onwards)) };
}

function columnResult(reckoning: Reckoning, column: Column, index: number, shiftAddsUp: boolean): ColumnResult {
  const { letter, after, changes, group, reallocationAddsUp } = reckoning;
  const { year } = column;
  const covered = group.lines.filter((line) => group.covers(line, year));
  const sumOf = (lines: readonly ScenarioLine[]) =>
    lines.reduce((sum, { key }) => sum + (amountAt(after, key, index) ?? 0), 0);
  const sum = euro(sumOf(group.lines));
  const notAnnounced = euro(sum - sumOf(covered));
  const indexation = euro(covered.reduce((all, { key }) => all + (after.indexation.get(key)?.[index] ?? 0), 0));
  const comparable = euro(sum - notAnnounced - indexation);
  const announced = amountAt(after, group.announcedKey, index);
  const difference = announced === null ? null : euro(comparable - announced);
  const own = group.own(year);
  const ofRounding = difference === null ? null : (own?.difference ?? own?.comparable ?? euro(0));
  const ofChanges = difference === null || ofRounding === null ? null : euro(difference - ofRounding);
  const original = announcedFor(group.announced, year, letter.horizon);
  const parts = {
    balance: euro(partOfBalance(changes, group, "all", index) - changeOf(changes, keysOf(group), "indexation", index)),
    shift: partOfBalance(changes, group, "shift", index),
    reallocation: partOfBalance(changes, group, "reallocation", index),
  };
  const judgement = judge({
    ...parts,
    difference,
    ofChanges,
    shiftAddsUp,
    reallocationAddsUp: reallocationAddsUp(index),
    margin: original === null ? euro(0) : roundingMargin(original),
  });
  return {
    ...{ sum, notAnnounced, indexation, comparable, announced, difference, ofRounding, ofChanges },
    ...parts,
    ...judgement,
  };
}

/** Kasschuif before the columns, of lines minus that of what is announced for them. */
export function earlierShiftOf(base: Position, keys: readonly LineKey[], announced: LineKey): Euro {
  const of = (key: LineKey) => base.earlierShift.get(key) ?? 0;
  return euro(keys.reduce((sum, key) => sum + of(key), 0) - of(announced));
}

/** Changes of the lines minus those of the announced amount. */
function partOfBalance(changes: LineChanges, group: Group, part: ChangePart, index: number): Euro {
  return euro(changeOf(changes, keysOf(group), part, index) - changeOf(changes, [group.announcedKey], part, index));
}

function keysOf({ lines }: Group): readonly LineKey[] {
  return lines.map(({ key }) => key);
}

function overYears(years: readonly ColumnResult[]): YearsResult {
  const add = (amounts: readonly (Euro | null)[]) =>
    amounts.every((amount) => amount === null)
      ? null
      : euro(amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0));
  return {
    sum: add(years.map(({ sum }) => sum)) ?? euro(0),
    announced: add(years.map(({ announced }) => announced)),
    difference: add(years.map(({ difference }) => difference)),
    balance: add(years.map(({ balance }) => balance)) ?? euro(0),
  };
}
