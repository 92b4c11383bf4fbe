import type { Letter } from "../letter/letter";
import { shortCitation } from "../letter/placeText";

/** What is marked beside the tables of the themes. */
export const overviewId = "Overzicht";

const version = 1;
const shape = /^Offensief_(.+)_Tabel(\d*)$/i;

/**
 * The hidden name that lies over a whole table, its control block included, so that it is found again whatever its
 * other names have become. A second table of the same theme gets a number.
 * @example markName("MIT", 2) // "Offensief_MIT_Tabel2"
 */
export function markName(id: string, number = 1): string {
  return `Offensief_${id}_Tabel${number === 1 ? "" : number}`;
}

/** What a mark is over: a theme's id, or the overview; null for any other name. */
export function markedId(name: string): string | null {
  return shape.exec(name)?.[1] ?? null;
}

/** Says for which version of the layout, and which letter. */
export function markComment(letter: Letter): string {
  return `versie ${version}; ${shortCitation(letter.reference)}`;
}
