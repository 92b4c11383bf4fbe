import { brief2946123 as letter } from "../letter/brief2946123";
import { keepInventory, type InventoryChange } from "../plan/inventory/keepInventory";
import type { Journal } from "../plan/Journal";
import type { Plan } from "../plan/operation";
import { carryOut } from "./carryOut";
import type { Known } from "./Known";
import type { Outcome } from "./outcome";

/** Carries a plan out that adds or takes away something of ours: the inventory is kept up in the same write. */
export function carryOutKeptUp<Facts>(
  known: Known,
  plan: Plan,
  journal: Journal,
  facts: Facts,
  change: InventoryChange = {},
): Promise<Outcome<Facts>> {
  const { state, inventory, tables = known.around?.tables } = known;
  const kept = keepInventory(letter, state, inventory, { plan, journal }, { ...change, ...(tables && { tables }) });
  return carryOut(known, kept.plan, kept.journal, facts);
}
