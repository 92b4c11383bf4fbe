/** How the formulas of a scenario's sheet differ from the usual. */
export interface FormulaOptions {
  /** Whether the base is a frozen stand, with changes since the letter of its own. */
  readonly onStand?: boolean;
  /** The table with the mutations; the workbook's ledger by default. */
  readonly ledger?: string;
}
