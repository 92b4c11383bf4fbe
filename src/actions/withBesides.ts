import type { LeftOutside } from "../excel/AddedRows";
import type { Language } from "./language";

/** What is said besides where Excel does not calculate by itself: figures and verdicts in cells may be of before. */
export function manualText(language: Language): string {
  return language === "nl"
    ? "Excel rekent niet vanzelf: druk op F9 om cijfers en oordelen bij te werken."
    : "Excel does not calculate by itself: press F9 to bring figures and verdicts up to date.";
}

/** What is said besides what was done or found. */
export interface Besides {
  readonly isManual?: boolean | undefined;
  readonly outside?: readonly LeftOutside[] | undefined;
}

/** A text about what was done or found, with word of it where Excel does not calculate by itself, or left rows out. */
export function withBesides(text: string, { isManual = false, outside = [] }: Besides, language: Language): string {
  if (text === "") return text;
  return [
    text,
    ...outside.map((rows) => outsideText(rows, language)),
    ...(isManual ? [manualText(language)] : []),
  ].join(" ");
}

function outsideText({ table, first, last }: LeftOutside, language: Language): string {
  const [one, rows] = [first === last, first === last ? String(first) : `${first}-${last}`];
  return language === "nl"
    ? `Let op: Excel heeft ${one ? "rij" : "de rijen"} ${rows} onder de tabel ${table} gezet en niet erin opgenomen, dus ${one ? "die telt" : "die tellen"} nergens mee. Sleep de hoek rechtsonder van de tabel eroverheen; boek niet opnieuw.`
    : `Mind: Excel put ${one ? "row" : "rows"} ${rows} below the table ${table} and did not take ${one ? "it" : "them"} in, so nothing counts ${one ? "it" : "them"}. Drag the table's bottom right corner over ${one ? "it" : "them"}; don't book again.`;
}
