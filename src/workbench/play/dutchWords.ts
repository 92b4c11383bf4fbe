/** What errors are called in a Dutch Excel. */
export const dutchErrors: readonly (readonly [dutch: string, english: string])[] = [
  ["#N/B", "#N/A"],
  ["#WAARDE!", "#VALUE!"],
  ["#VERW!", "#REF!"],
  ["#DEEL/0!", "#DIV/0!"],
  ["#NAAM?", "#NAME?"],
  ["#GETAL!", "#NUM!"],
  ["#LEEG!", "#NULL!"],
];

/** The parts of a table, as they stand in a structured reference. */
export const dutchTableParts: readonly (readonly [dutch: string, english: string])[] = [
  ["[#Alles]", "[#All]"],
  ["[#Gegevens]", "[#Data]"],
  ["[#Kopteksten]", "[#Headers]"],
  ["[#Totalen]", "[#Totals]"],
  ["[#Deze rij]", "[#This Row]"],
];
