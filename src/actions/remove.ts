import { readBooks } from "../excel/readBooks";
import { readLeaners } from "../excel/leaning/readLeaners";
import { brief2946123 } from "../letter/brief2946123";
import type { Inventory, InventoryItem } from "../plan/inventory/Inventory";
import { keepInventory } from "../plan/inventory/keepInventory";
import { planRemove } from "../plan/planRemove";
import { hersOn } from "../plan/removal/hersOn";
import type { Removal, Stay } from "../plan/removal/Removal";
import { sheetInTheWay } from "../plan/sheetInTheWay";
import { understand } from "../plan/scenario/Books";
import { excelTables } from "../plan/scenario/excelTables";
import type { WorkbookState } from "../plan/WorkbookState";
import { carryOut, read, withOurs } from "./carryOut";
import { done, refused, type Outcome } from "./outcome";

/** What removing everything of ours would take away: to be shown before it is done. */
export function previewRemoval(): Promise<Outcome<Removal>> {
  return withOurs(async ({ state, areas, inventory }) => {
    const input = await read(async (context) => {
      const found = await readLeaners(context, state);
      const isThere = found.leaners.tables.some(({ name }) => bookNames.has(name.toLowerCase()));
      return { ...found, books: isThere || hasComparison(state) ? await readBooks(context, state) : null };
    });
    const books = input.books && understand(brief2946123, input.books);
    // What the inventory refers to goes from it in the same write.
    const formulas = input.leaners.formulas.filter(({ sheet }) => sheet !== inventory?.sheet);
    const leaners = { ...input.leaners, formulas };
    const planned = planRemove(brief2946123, { ...input, leaners, state, marked: areas, books });
    const hers = inventory ? hersOn(inventory.sheet, [inventory.area], input.leaners.formulas, input.belongings) : [];
    const removal = keptSheet(withoutItems(planned, state, inventory), inventory, hers);
    if (removal.plan.length === 0 && removal.stays.length === 0) return refused({ kind: "nothingInserted" });
    const problem = sheetInTheWay(removal.plan, state);
    return problem ? refused(problem) : done(removal);
  });
}

const bookNames = new Set(Object.values(excelTables).map((name) => name.toLowerCase()));

function hasComparison({ names }: WorkbookState): boolean {
  return names.some(({ name }) => /^Offensief_Vergelijking_/i.test(name));
}

/** *Verwijderen*: what was shown, and only if the workbook still is as it was shown. */
export async function remove(shown: Removal): Promise<Outcome<Removal>> {
  const now = await previewRemoval();
  if (now.kind === "refused") return now;
  if (JSON.stringify(now.facts) !== JSON.stringify(shown)) return refused({ kind: "changedSince", cells: [] });
  return carryOut(null, shown.plan, { kind: "remove", rest: shown.plan }, shown);
}

/** What goes, goes from the inventory; that goes itself where nothing is left in it. */
function withoutItems(removal: Removal, state: WorkbookState, inventory: Inventory | null): Removal {
  const names = new Set(removal.names.map((name) => name.toLowerCase()));
  const isOnGone = ({ area, sheet }: InventoryItem) => removal.sheets.includes(area?.sheet ?? sheet);
  const booksGo = (inventory?.items ?? []).some((item) => item.kind === "book" && isOnGone(item));
  const dropped = (item: InventoryItem) =>
    ["table", "overview", "sources"].includes(item.kind) ||
    names.has(item.id.toLowerCase()) ||
    isOnGone(item) ||
    (["ownLine", "copy"].includes(item.kind) && booksGo);
  const kept = { plan: removal.plan, journal: { kind: "remove", rest: [] } } as const;
  const { plan } = keepInventory(brief2946123, state, inventory, kept, { dropped });
  const isGone = plan.some((operation) => operation.kind === "removeSheet" && operation.sheet === inventory?.sheet);
  return { ...removal, plan, sheets: isGone && inventory ? [...removal.sheets, inventory.sheet] : removal.sheets };
}

/** What of the user's stands on the sheet of the inventory keeps that sheet, as it does any other. */
function keptSheet(removal: Removal, inventory: Inventory | null, hers: readonly Stay[]): Removal {
  if (!inventory || hers.length === 0 || !removal.sheets.includes(inventory.sheet)) return removal;
  return {
    ...removal,
    plan: removal.plan.map((operation) =>
      operation.kind === "removeSheet" && operation.sheet === inventory.sheet
        ? { kind: "clear", area: inventory.area }
        : operation,
    ),
    sheets: removal.sheets.filter((sheet) => sheet !== inventory.sheet),
    areas: [...removal.areas, inventory.area],
    stays: [...removal.stays, ...hers],
  };
}
