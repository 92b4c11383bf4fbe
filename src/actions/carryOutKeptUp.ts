import { brief2946123 as letter } from "../letter/brief2946123";
import type { Inventory } from "../plan/inventory/Inventory";
import { keepInventory, type InventoryChange } from "../plan/inventory/keepInventory";
import type { Journal } from "../plan/Journal";
import type { Plan } from "../plan/operation";
import type { WorkbookState } from "../plan/WorkbookState";
import { carryOut } from "./carryOut";
import type { Outcome } from "./outcome";

/** What was read of the workbook before a plan was made. */
export interface Known {
  readonly state: WorkbookState;
  /** null where there is none; left out: it was not read. */
  readonly inventory?: Inventory | null;
}

/** Carries a plan out that adds or takes away something of ours: the inventory is kept up in the same write. */
export function carryOutKeptUp<Facts>(
  { state, inventory }: Known,
  plan: Plan,
  journal: Journal,
  facts: Facts,
  change: InventoryChange = {},
): Promise<Outcome<Facts>> {
  const kept = keepInventory(letter, state, inventory, { plan, journal }, change);
  return carryOut(kept.plan, kept.journal, facts);
}
