/** The Excel tables behind the scenarios: what they are called in the workbook, and in formulas. */
export const excelTables = {
  ledger: "Offensief_Mutaties",
  register: "Offensief_Scenarios",
  lines: "Offensief_Posten",
} as const;

/** A column of a table in a formula elsewhere. @example columnOf("ledger", "Bedrag") // "Offensief_Mutaties[Bedrag]" */
export function columnOf(table: keyof typeof excelTables, header: string): string {
  return `${excelTables[table]}[${header}]`;
}

/** The cell of a column in the formula's own row. @example here("T/m") // "[@[T/m]]" */
export function here(header: string): string {
  return /^[\p{L}]+$/u.test(header) ? `[@${header}]` : `[@[${header}]]`;
}

/** The table with a scenario's frozen stand. @example frozenTable("S1") // "Offensief_S1_Stand" */
export function frozenTable(code: string): string {
  return `Offensief_${code}_Stand`;
}

/** The table with the ledger's rows behind a frozen stand. @example rowsTable("S1") // "Offensief_S1_Regels" */
export function rowsTable(code: string): string {
  return `Offensief_${code}_Regels`;
}

/** The hidden name over the sheet of a frozen stand; its comment is what the stand is called. */
export function frozenName(code: string): string {
  return `Offensief_${code}_Vastgelegd`;
}

/** Whose frozen stand a name is over; null for any other name. */
export function namedFrozen(name: string): string | null {
  return /^Offensief_(S\d+)_Vastgelegd$/i.exec(name)?.[1]?.toUpperCase() ?? null;
}

/** Whose frozen stand a table has; null for any other table. */
export function frozenCode(table: string): string | null {
  return /^Offensief_(S\d+)_Stand$/i.exec(table)?.[1]?.toUpperCase() ?? null;
}
