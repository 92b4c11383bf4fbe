import type { OlderVersion } from "../olderVersions";
import type { LedgerPlace } from "./ledgerBelow";

/** How the formulas of a scenario's sheet differ from the usual. */
export interface FormulaOptions {
  /** Whether the base is a frozen stand, with changes since the letter of its own. */
  readonly onStand?: boolean;
  /** Where a column of the mutations stands, by its header; in the workbook's ledger by default. */
  readonly ledger?: (header: string) => string;
  /** Where the workbook's ledger stands; left out: nobody looks below it. */
  readonly place?: LedgerPlace;
  /** As an older version wrote them, so that they are known for ours. */
  readonly version?: OlderVersion;
}
