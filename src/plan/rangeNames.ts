import type { Column, Line, Theme } from "../letter/letter";

/** The one rule for names: Offensief_<thema>, and behind it the post, the year or the part that it names. */
const prefix = "Offensief";

/** The parts of a table that have a name of their own. */
export type TablePart =
  "Posten" | "Jaren" | "Som" | "NietAangekondigd" | "Enveloppe" | "Verschil" | "Saldo" | "Oordeel";

/** @example tableName(mit) // "Offensief_MIT" */
export function tableName(theme: Theme): string {
  return `${prefix}_${theme.id}`;
}

/** @example lineName(mit, politie) // "Offensief_MIT_Politie" */
export function lineName(theme: Theme, line: Line): string {
  return `${tableName(theme)}_${line.id}`;
}

/** @example yearName(mit, { year: 2021, onwards: false }) // "Offensief_MIT_2021" */
export function yearName(theme: Theme, column: Column): string {
  return `${tableName(theme)}_${column.year}`;
}

/** @example partName(mit, "Enveloppe") // "Offensief_MIT_Enveloppe" */
export function partName(theme: Theme, part: TablePart): string {
  return `${tableName(theme)}_${part}`;
}

/** A name of the overview. @example overviewName("Totaal") // "Offensief_Totaal" */
export function overviewName(...parts: readonly string[]): string {
  return [prefix, ...parts].join("_");
}
