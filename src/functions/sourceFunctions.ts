import { brief2946123 as letter } from "../letter/brief2946123";
import { findStaff, isLetterError } from "../letter/catalogue";
import { citation, placeText } from "../letter/placeText";
import { yearLabel } from "../letter/year";
import { readLine, readOptionalText, readOptionalYear, readText, readThemeOrAll } from "./arguments";
import { announcementOf, columnOf } from "./figures";
import { refuse } from "./LetterRefusal";
import { answer } from "./toCellError";

/**
 * De vindplaats in de brief. Voorbeeld: =OFFENSIEF.BRON("MIT"; "Politie"; 2021) geeft de tabel, rij en kolom; =OFFENSIEF.BRON("MIT"; ; 2021) die van het aangekondigde bedrag.
 * @customfunction BRON BRON
 * @param {unknown} thema Naam of afkorting van het thema; "alle" voor het totaal.
 * @param {unknown} [post] Naam of afkorting van de post; weggelaten: de tabel, of met een jaar het aangekondigde bedrag.
 * @param {unknown} [jaar] Jaartal.
 * @returns {string} De vindplaats, met kenmerk en Kamerstuk.
 */
export function bron(thema: unknown, post?: unknown, jaar?: unknown): string {
  return answer(() => {
    const theme = readThemeOrAll(thema);
    const lineName = readOptionalText("post", post);
    const year = readOptionalYear("jaar", jaar);
    return `${place(theme, lineName, year)}; ${citation(letter.reference)}`;
  });
}

/**
 * Het aantal fte dat de brief voor een onderdeel noemt. Voorbeeld: =OFFENSIEF.FTE("Teams") geeft 120.
 * @customfunction FTE FTE
 * @param {unknown} onderdeel "Informatieorganisatie", "Adviseurs", "Teams" of "MIT". Bij de eerste twee en het MIT schrijft de brief "circa".
 * @returns {number} Het aantal fte.
 */
export function fte(onderdeel: unknown): number {
  return answer(() => {
    const figure = findStaff(letter, readText("onderdeel", onderdeel));
    return isLetterError(figure) ? refuse(figure) : figure.fte;
  });
}

function place(theme: ReturnType<typeof readThemeOrAll>, lineName: string | null, year: number | null): string {
  if (theme === "alle") {
    if (lineName !== null) return refuse({ kind: "unknownTheme", name: "alle", suggestion: null, choices: names() });
    return placeText(announcementOf("alle", year ?? letter.total[0]?.year ?? 0).place);
  }
  if (lineName === null) return placeText(year === null ? theme.place : announcementOf(theme, year).place);
  const line = readLine(theme, lineName);
  const column = year === null ? null : columnOf(theme, year);
  const label = column === null ? undefined : theme.columns[column];
  const empty = column !== null && line.amounts[column] === null ? " (in de brief leeg)" : "";
  return placeText(theme.place, line.name, label && yearLabel(label)) + empty;
}

function names(): readonly string[] {
  return letter.themes.map((theme) => theme.name);
}
