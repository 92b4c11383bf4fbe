/**
 * The version of what the add-in writes into a workbook: where things stand and which formulas are in them. One higher as soon
 * as an add-in of before would misread a workbook, or one of now finds formulas of before in it. Version 0.3 had none in cells: 1.
 */
export const currentVersion = 2;

/** The tables of the letter, and everything of scenarios, come and go apart from each other: each has its version. */
export type VersionPart = "tables" | "scenarios";

/** What is known of a workbook's version; null for a part that has none: it is not there, or of version 0.3. */
export type WorkbookVersions = Readonly<Record<VersionPart, number | null>>;

export const noVersions: WorkbookVersions = { tables: null, scenarios: null };

/** The hidden names over the cells with the version. */
export const versionNames: Readonly<Record<VersionPart, string>> = {
  tables: "Offensief_Versie",
  scenarios: "Offensief_Scenarios_Versie",
};

/**
 * What stands in such a cell: in words, since programs make a number of text that looks like one, and so that no other cell
 * is taken for it. @example versionText(2) // "Offensief, indeling 2"
 */
export function versionText(version: number = currentVersion): string {
  return `Offensief, indeling ${version}`;
}

/** @example readVersion("Offensief, indeling 3") // 3; null for anything else */
export function readVersion(cell: unknown): number | null {
  const [, version] = /^Offensief, indeling ([1-9]\d{0,5})$/.exec(typeof cell === "string" ? cell.trim() : "") ?? [];
  return version === undefined ? null : Number(version);
}

/** The highest version in these cells; null where none of them says one. */
export function versionIn(cells: readonly (readonly unknown[])[]): number | null {
  const found = cells.flatMap((row) => row.flatMap((cell) => readVersion(cell) ?? []));
  return found.length === 0 ? null : Math.max(...found);
}

/** The version that only a newer add-in knows how to write; null where this one knows all that is there. */
export function newerThanOurs({ tables, scenarios }: WorkbookVersions): number | null {
  const highest = Math.max(tables ?? 0, scenarios ?? 0);
  return highest > currentVersion ? highest : null;
}
