import type { Letter } from "../letter/letter";
import type { MarkedArea } from "../plan/FoundTable";
import type { Inventory } from "../plan/inventory/Inventory";
import type { TablePlace } from "../plan/inventory/knownItems";
import type { LedgerAndLines } from "../plan/scenario/refreshConfirmColumn";
import type { WorkbookState } from "../plan/WorkbookState";
import { loadInventory } from "./loadInventory";
import { loadLedgerShape } from "./loadLedgerShape";
import { loadTablePlaces } from "./loadTablePlaces";
import { loadMarksOfSheets, loadOwnAreas, readOtherAreas } from "./readMarkedAreas";
import { readWorkbook, type Asked } from "./readWorkbook";

/** The workbook, and everything of ours in it. */
export interface Ours {
  readonly state: WorkbookState;
  readonly areas: readonly MarkedArea[];
  /** null where there is none, or not any more. */
  readonly inventory: Inventory | null;
  /** All Excel tables, hers among them. */
  readonly tables: readonly TablePlace[];
  /** null where there is no ledger. */
  readonly ledger: LedgerAndLines | null;
}

/** Reads everything of ours in the workbook, wherever the user brought it. Two syncs, or three: see `readOtherAreas`. */
export async function readOurs(context: Excel.RequestContext, letter: Letter, asked: Asked = {}): Promise<Ours> {
  const tables = loadTablePlaces(context);
  const state = await readWorkbook(context, asked);
  const own = loadOwnAreas(context, letter, state);
  const marks = loadMarksOfSheets(context, state);
  const listed = loadInventory(context, state);
  const ledger = loadLedgerShape(context, tables());
  await context.sync();
  const inventory = listed();
  const areas = await readOtherAreas(context, letter, state, { own: own(), marks: marks(), inventory });
  return { state, areas, inventory, tables: tables(), ledger: ledger() };
}
