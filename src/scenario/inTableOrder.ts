import type { Position } from "./Position";
import type { LineKey } from "./ScenarioLine";

/** Lines in the order of the tables, each once, however the user chose them. */
export function inTableOrder(keys: readonly LineKey[], position: Position): readonly LineKey[] {
  const chosen = new Set(keys);
  return [...position.amounts.keys()].filter((key) => chosen.has(key));
}
