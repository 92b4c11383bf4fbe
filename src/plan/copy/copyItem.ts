import type { Letter } from "../../letter/letter";
import type { InventoryItem } from "../inventory/Inventory";
import { baseOf } from "../scenario/baseOf";
import type { ReadBooks } from "../scenario/Books";
import { copiedRows } from "../scenario/ledgerCopy";
import { fingerprint } from "./fingerprint";

/** A copy to share that still stands in the workbook, as the inventory has it: its formulas refer to nothing, so that it can be moved. */
export interface CopyMade {
  readonly code: string;
  /** Of what it was made of. */
  readonly made: string;
}

const between = " · ";

/**
 * A copy of a scenario as it is now, for the inventory.
 * @param sheet the one with the scenario, as it is made
 */
export function copyItem(letter: Letter, books: ReadBooks, code: string, sheet: string): InventoryItem | null {
  const made = madeOf(letter, books, code);
  if (made === null) return null;
  const area = { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  // Begins as all of this scenario does: it goes from the inventory with it.
  return {
    kind: "copy",
    id: `Offensief_${code}_Kopie_${sheet}`,
    what: code + between + made,
    sheet,
    area,
    rows: 1,
    names: 0,
  };
}

/** Whose copy it is, and what it was made of; null for any other item. */
export function copyMade({ kind, what }: Pick<InventoryItem, "kind" | "what">): CopyMade | null {
  const [code, made] = what.split(between);
  return kind === "copy" && code !== undefined && made !== undefined ? { code, made } : null;
}

/**
 * A fingerprint of all that a copy of a scenario would show: title, years, the stand that it starts from, its rows as they stand
 * in the ledger in whatever order, and what lines are called. null where there is no such scenario, or no stand to start from.
 */
export function madeOf(letter: Letter, books: ReadBooks, code: string): string | null {
  const scenario = books.scenarios.find((each) => each.code === code);
  const base = scenario && baseOf(letter, books, scenario);
  if (!scenario || !base || !books.ledger) return null;
  const own = books.entries.rows.filter((row) => row.scenario === code);
  const rows = copiedRows(
    books.ledger,
    own.map(({ index }) => index),
  );
  const moved = [base.amounts, base.indexation, base.shift, base.reallocation, base.earlierShift];
  const used = new Set(own.map(({ mutation }) => mutation?.key));
  const { title, horizon, frozen } = scenario;
  return fingerprint(
    JSON.stringify([
      ...[title, horizon.first, horizon.last, frozen],
      moved.map((of) => [...of].filter(hasFigure).sort(byKey)),
      rows.map((row) => JSON.stringify(row)).sort(),
      books.numbered.flatMap(({ key, name }) => (used.has(key) ? [[key, name] as const] : [])).sort(byKey),
    ]),
  );
}

/** Lines that came since and have no figure are no part of a copy. */
function hasFigure([, figures]: readonly [string, unknown]): boolean {
  return Array.isArray(figures) ? figures.some((each) => each !== null && each !== 0) : figures !== 0;
}

function byKey([one]: readonly [string, ...unknown[]], [other]: readonly [string, ...unknown[]]): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
