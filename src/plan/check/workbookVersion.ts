import type { NameState } from "../WorkbookState";

/**
 * The version of what the add-in writes into a workbook: where things stand and which formulas are in them. One higher as soon
 * as an add-in of before would misread a workbook, or one of now finds formulas of before in it. Version 0.3 kept none in cells
 * or names: that is 1.
 */
export const currentVersion = 2;

/** The tables of the letter, and everything of scenarios, come and go apart from each other: each has its version. */
export type VersionPart = "tables" | "scenarios";

/** What a workbook says of its version; null for a part that says nothing: it is not there, or of version 0.3. */
export type WorkbookVersions = Readonly<Record<VersionPart, number | null>>;

const starts: Readonly<Record<VersionPart, string>> = {
  tables: "Offensief_Versie_",
  scenarios: "Offensief_Scenarios_Versie_",
};

/**
 * The hidden name over a cell with the version. The number stands in the name, so that whoever reads the names knows it before
 * any cell was read, and in the cell, in words: programs lose names and cells in different ways.
 * @example versionName("tables", 2) // "Offensief_Versie_2"
 */
export function versionName(part: VersionPart, version: number = currentVersion): string {
  return `${starts[part]}${version}`;
}

/**
 * What stands in such a cell, perhaps behind other words: text that no program takes for a number.
 * @example versionText(2) // "Offensief, indeling 2"
 */
export function versionText(version: number = currentVersion): string {
  return `Offensief, indeling ${version}`;
}

/** @example readVersion("Controleblok · Offensief, indeling 3") // 3; null for anything else */
export function readVersion(cell: unknown): number | null {
  return numberIn(/(?:^|· )Offensief, indeling (\d+)$/, typeof cell === "string" ? cell.trim() : "");
}

/** The highest version that these cells say; null where none says one. */
export function versionIn(cells: readonly (readonly unknown[])[]): number | null {
  return highest(cells.flatMap((row) => row.map(readVersion)));
}

/** What the names of a workbook say, wherever they lead by now. */
export function versionsOf(names: readonly Pick<NameState, "name">[]): WorkbookVersions {
  const of = (part: VersionPart) =>
    highest(names.map(({ name }) => numberIn(new RegExp(`^${starts[part]}(\\d+)$`, "i"), name)));
  return { tables: of("tables"), scenarios: of("scenarios") };
}

/** The version of which only a newer add-in knows what it means; null where this one knows all that is there. */
export function newerThanOurs({ tables, scenarios }: WorkbookVersions): number | null {
  const found = Math.max(tables ?? 0, scenarios ?? 0);
  return found > currentVersion ? found : null;
}

function numberIn(shape: RegExp, text: string): number | null {
  const [, digits = ""] = shape.exec(text) ?? [];
  return /^[1-9]\d{0,5}$/.test(digits) ? Number(digits) : null;
}

function highest(versions: readonly (number | null)[]): number | null {
  const known = versions.filter((version) => version !== null);
  return known.length === 0 ? null : Math.max(...known);
}
