import type { Inventory } from "../plan/inventory/Inventory";
import type { TablePlace } from "../plan/inventory/knownItems";
import type { WorkbookState } from "../plan/WorkbookState";

/** What was read of the workbook before a plan was made. */
export interface Known {
  readonly state: WorkbookState;
  /** null where there is none; left out: it was not read. */
  readonly inventory?: Inventory | null;
  /** Excel tables, where rows may come. */
  readonly tables?: readonly TablePlace[];
  /** The same, as they are read with everything about scenarios. */
  readonly around?: { readonly tables: readonly TablePlace[] };
  readonly ledger?: TablePlace | null;
  readonly register?: TablePlace | null;
  readonly lines?: TablePlace | null;
}
