import { parseReference } from "../address";
import type { InventoryItem } from "../inventory/Inventory";
import type { Books } from "../scenario/Books";
import { excelTables, frozenCode } from "../scenario/excelTables";
import { markedScenario } from "../scenario/scenarioNames";
import { scenarioWords } from "../scenario/scenarioWords";
import type { CheckFinding } from "./CheckFinding";
import { sheetsLike } from "./sheetsLike";

/** A table that all scenarios share, and that is not there any more while something of scenarios is. */
export interface LostBook {
  readonly table: string;
  /** The sheet where its rows still stand, as a range of cells; null where they are nowhere. */
  readonly sheet: string | null;
}

const shared = [
  ["register", "register"],
  ["ledger", "ledger"],
  ["lines", "lists"],
] as const;

const sheetNames: ReadonlyMap<string, string> = new Map([
  [excelTables.register, scenarioWords.registerSheet],
  [excelTables.ledger, scenarioWords.ledgerSheet],
  [excelTables.lines, scenarioWords.listsSheet],
]);

/**
 * Which of the three shared tables are lost: converted to a range, deleted, or dropped by another program. Before the first
 * scenario none is; after it something always tells that there were scenarios.
 * @param isListed the inventory has such tables
 */
export function lostBooks(books: Books, isListed = false): readonly LostBook[] {
  const missing = shared.filter(([id]) => books[id] === null);
  if (missing.length === 0) return [];
  const like = sheetsLike(books.around);
  if (missing.length === shared.length && !isListed && !hasRemains(books)) return [];
  return missing.map(([id, kind]) => ({
    table: excelTables[id],
    sheet: like.find((each) => each.kind === kind)?.sheet ?? null,
  }));
}

/** Whether a sheet, a name or a frozen stand of some scenario is left. */
function hasRemains({ state, around }: Books): boolean {
  const leads = (formula: string) => {
    const target = parseReference(formula);
    return target !== null && state.sheets.some(({ name }) => name === target.sheet);
  };
  return (
    sheetsLike(around).length > 0 ||
    around.tables.some(({ name }) => frozenCode(name) !== null) ||
    state.names.some(({ name, formula }) => markedScenario(name) !== null && leads(formula))
  );
}

/**
 * The same as findings, with tables whose header row is switched off.
 * @param listed what the inventory has of such tables
 */
export function lostBooksFindings(books: Books, listed: readonly InventoryItem[]): readonly CheckFinding[] {
  const stood = (table: string) =>
    listed.find(({ id }) => id.toLowerCase() === table.toLowerCase())?.sheet ?? sheetNames.get(table) ?? null;
  return [
    ...lostBooks(books, listed.length > 0).map(({ table, sheet }): CheckFinding => ({
      kind: "bookLost",
      sheet: sheet ?? stood(table),
      cell: sheet === null ? null : "A5",
      about: [table, sheet ?? stood(table) ?? ""],
    })),
    ...books.around.headerless.map(({ name, sheet }): CheckFinding => ({
      kind: "headerOff",
      sheet,
      cell: null,
      about: [name],
    })),
  ];
}
