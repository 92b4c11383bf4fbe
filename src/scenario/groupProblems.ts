import { euro } from "../letter/amount";
import type { LedgerRow } from "./Ledger";
import type { Mutation } from "./Mutation";
import type { RowProblem } from "./RowProblem";
import type { FrozenMark, Scenario } from "./Scenario";
import { sharedNumber } from "./sharedNumber";

interface Counted {
  readonly index: number;
  readonly mutation: Mutation;
}

/**
 * What is wrong with rows as they stand together under one number, by the row's index.
 * @param uncounted rows that the sums don't count as they stand, by index: those double no other
 */
export function groupProblems(
  rows: readonly LedgerRow[],
  scenarios: readonly Scenario[],
  uncounted: ReadonlySet<number> = new Set(),
): ReadonlyMap<number, readonly RowProblem[]> {
  const problems = new Map<number, RowProblem[]>();
  const report = (row: Counted, problem: RowProblem) =>
    void problems.set(row.index, [...(problems.get(row.index) ?? []), problem]);
  const counted = rows.flatMap(({ index, mutation }) => (mutation === null ? [] : [{ index, mutation }]));
  const byNumber = groupBy(counted, ({ mutation }) => `${mutation.scenario} ${mutation.number}`);
  const marks = new Map(scenarios.map(({ code, frozen }) => [code, frozen]));
  for (const group of byNumber.values()) {
    const frozen = marks.get(group[0]?.mutation.scenario ?? "") ?? null;
    checkShift(group, report);
    checkReallocation(group, report);
    checkDoubled(
      group.filter(({ index }) => !uncounted.has(index)),
      frozen,
      report,
    );
    checkShared(group, frozen, report);
  }
  checkReversals(counted, byNumber, report);
  checkFrozen(counted, marks, report);
  return problems;
}

type Report = (row: Counted, problem: RowProblem) => void;

/** A kasschuif comes to zero over the years, on each line by itself. */
function checkShift(group: readonly Counted[], report: Report): void {
  const shifts = group.filter(({ mutation }) => mutation.kind === "kasschuif");
  for (const rows of groupBy(shifts, ({ mutation }) => mutation.key).values()) {
    const onwards = rows.filter(({ mutation }) => mutation.to === "onwards");
    onwards.forEach((row) => report(row, { kind: "shiftOnwards" }));
    const sum = euro(rows.reduce((all, { mutation }) => all + mutation.amount * yearsIn(mutation), 0));
    if (onwards.length > 0 || sum === 0) continue;
    rows.forEach((row) => report(row, { kind: "shiftNotZero", number: row.mutation.number, sum }));
  }
}

/** A herschikking comes to zero in every year: what starts and ends in a year cancels out. */
function checkReallocation(group: readonly Counted[], report: Report): void {
  const rows = group.filter(({ mutation }) => mutation.kind === "herschikking");
  const steps = new Map<number, number>();
  const step = (year: number, amount: number) => steps.set(year, (steps.get(year) ?? 0) + amount);
  for (const { mutation } of rows) {
    step(mutation.from, mutation.amount);
    if (mutation.to !== "onwards") step(mutation.to + 1, -mutation.amount);
  }
  const [first] = [...steps].filter(([, amount]) => amount !== 0).sort(([a], [b]) => a - b);
  if (first === undefined) return;
  const [year, sum] = first;
  for (const row of rows)
    report(row, { kind: "reallocationNotZero", number: row.mutation.number, year, sum: euro(sum) });
}

/** The same amount on the same line in the same years, under one number: pasted twice, most likely. */
function checkDoubled(group: readonly Counted[], frozen: FrozenMark | null, report: Report): void {
  const text = ({ mutation: { key, from, to, amount } }: Counted) => JSON.stringify([key, from, to, amount]);
  for (const twins of groupBy(group, text).values()) {
    const [first] = twins;
    if (!first || twins.length < 2) continue;
    for (const row of twins) report(row, { kind: "doubled", first: first.index, ...(frozen ? { frozen } : {}) });
  }
}

/** Two colleagues booked at once and got the same number. */
function checkShared(group: readonly Counted[], frozen: FrozenMark | null, report: Report): void {
  const number = group[0]?.mutation.number ?? 0;
  const mutations = group.map(({ mutation }) => mutation);
  const problem = number === 0 ? null : sharedNumber(number, mutations, frozen);
  if (problem) group.forEach((row) => report(row, problem));
}

/** All rows that take a number back are together its opposite, once. */
function checkReversals(
  rows: readonly Counted[],
  byNumber: ReadonlyMap<string, readonly Counted[]>,
  report: Report,
): void {
  const reversing = rows.filter(({ mutation }) => mutation.reverses !== null);
  const groups = groupBy(reversing, ({ mutation }) => `${mutation.scenario} ${mutation.reverses ?? 0}`);
  for (const [reversed, group] of groups) {
    const original = byNumber.get(reversed) ?? [];
    if (fingerprint(original, 1) === fingerprint(group, -1)) continue;
    group.forEach((row) => report(row, { kind: "reversalDiffers", number: row.mutation.reverses ?? 0 }));
  }
}

function checkFrozen(rows: readonly Counted[], marks: ReadonlyMap<string, FrozenMark | null>, report: Report): void {
  for (const row of rows) {
    const { scenario, number, reverses } = row.mutation;
    const frozen = marks.get(scenario) ?? null;
    if (frozen === null || reverses !== null || (number > 0 && number <= frozen.lastNumber)) continue;
    report(row, { kind: "notReversal", moment: frozen.moment, lastNumber: frozen.lastNumber });
  }
}

function yearsIn({ from, to }: Mutation): number {
  return to === "onwards" ? 0 : to - from + 1;
}

function fingerprint(rows: readonly Counted[], sign: 1 | -1): string {
  return rows
    .map(({ mutation: { key, from, to, amount } }) => `${key} ${from} ${to} ${sign * amount}`)
    .sort()
    .join("\n");
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
