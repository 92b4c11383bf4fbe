import { sumEuros } from "../letter/amount";
import { inUnit } from "../letter/unit";
import { readLine, readTheme, readThemeOrAll, readUnit, readYear } from "./arguments";
import { amountOf, announcementOf, outsideAnnouncement, reconciliationOf, yearsBetween } from "./figures";
import { answer } from "./toCellError";

/**
 * Het aangekondigde, afgeronde totaal van de brief in een jaar. De som van de posten is OFFENSIEF.SOMPOSTEN("alle"; jaar). Voorbeeld: =OFFENSIEF.TOTAAL(2021) geeft 141.
 * @customfunction TOTAAL TOTAAL
 * @param {unknown} jaar Jaartal, bijvoorbeeld 2021. Vanaf 2022 geldt het bedrag elk jaar, tot en met 2100.
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {number} Het aangekondigde totaal; #N/B als de brief over het jaar zwijgt.
 */
export function totaal(jaar: unknown, eenheid?: unknown): number {
  return answer(() => inUnit(announcementOf("alle", readYear("jaar", jaar)).amount.euros, readUnit(eenheid)));
}

/**
 * Het aangekondigde bedrag van een thema in een jaar, uit de lopende tekst. Voorbeeld: =OFFENSIEF.ENVELOPPE("MIT"; 2021) geeft 82.
 * @customfunction ENVELOPPE ENVELOPPE
 * @param {unknown} thema Naam of afkorting van het thema, bijvoorbeeld "B&B"; "alle" geeft het totaal.
 * @param {unknown} jaar Jaartal, bijvoorbeeld 2021.
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {number} Het aangekondigde bedrag; #N/B als er niets is aangekondigd.
 */
export function enveloppe(thema: unknown, jaar: unknown, eenheid?: unknown): number {
  return answer(() => {
    const theme = readThemeOrAll(thema);
    return inUnit(announcementOf(theme, readYear("jaar", jaar)).amount.euros, readUnit(eenheid));
  });
}

/**
 * Eén bedrag uit een tabel van de brief; 0 waar de cel in de brief leeg is. Voorbeeld: =OFFENSIEF.BEDRAG("MIT"; "Politie"; 2021) geeft 35,5.
 * @customfunction BEDRAG BEDRAG
 * @param {unknown} thema Naam of afkorting van het thema, bijvoorbeeld "MIT".
 * @param {unknown} post Naam of afkorting van de post, bijvoorbeeld "OM".
 * @param {unknown} jaar Jaartal, bijvoorbeeld 2021; "e.v." geldt tot en met 2100.
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {number} Het bedrag; #N/B als de tabel het jaar niet heeft.
 */
export function bedrag(thema: unknown, post: unknown, jaar: unknown, eenheid?: unknown): number {
  return answer(() => {
    const theme = readTheme(thema);
    return inUnit(amountOf(theme, readLine(theme, post), readYear("jaar", jaar)), readUnit(eenheid));
  });
}

/**
 * De som van alle posten van een thema in een jaar. Voorbeeld: =OFFENSIEF.SOMPOSTEN("MIT"; 2021) geeft 82,1.
 * @customfunction SOMPOSTEN SOMPOSTEN
 * @param {unknown} thema Naam of afkorting van het thema; "alle" voor de vier samen, waarbij een thema zonder bedrag als nul telt.
 * @param {unknown} jaar Jaartal, bijvoorbeeld 2021.
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {number} De som van de posten; #N/B als de brief over het jaar zwijgt.
 */
export function somposten(thema: unknown, jaar: unknown, eenheid?: unknown): number {
  return answer(() => inUnit(reconciliationOf(readThemeOrAll(thema), readYear("jaar", jaar)).sum, readUnit(eenheid)));
}

/**
 * De posten die buiten het aangekondigde bedrag vallen. Voorbeeld: =OFFENSIEF.NIETAANGEKONDIGD("Preventief"; 2020) geeft 1.
 * @customfunction NIETAANGEKONDIGD NIETAANGEKONDIGD
 * @param {unknown} thema Naam of afkorting van het thema; "alle" telt de vier thema's op.
 * @param {unknown} jaar Jaartal, bijvoorbeeld 2020.
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {number} De som van de niet aangekondigde posten, 0 als die er niet zijn.
 */
export function nietaangekondigd(thema: unknown, jaar: unknown, eenheid?: unknown): number {
  return answer(() => {
    const theme = readThemeOrAll(thema);
    return inUnit(outsideAnnouncement(theme, readYear("jaar", jaar)), readUnit(eenheid));
  });
}

/**
 * Een post over een reeks jaren, als rij. Voorbeeld: =OFFENSIEF.JAARREEKS("MIT"; "Politie"; 2020; 2025) geeft zes bedragen naast elkaar.
 * @customfunction JAARREEKS JAARREEKS
 * @param {unknown} thema Naam of afkorting van het thema.
 * @param {unknown} post Naam of afkorting van de post.
 * @param {unknown} van Eerste jaar.
 * @param {unknown} tot Laatste jaar (tot en met).
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {number[][]} Eén rij met een bedrag per jaar.
 */
export function jaarreeks(thema: unknown, post: unknown, van: unknown, tot: unknown, eenheid?: unknown): number[][] {
  return answer(() => {
    const theme = readTheme(thema);
    const line = readLine(theme, post);
    const years = yearsBetween(readYear("van", van), readYear("tot", tot));
    const unit = readUnit(eenheid);
    return [years.map((year) => inUnit(amountOf(theme, line, year), unit))];
  });
}

/**
 * De som van de posten van een thema over een reeks jaren. Voorbeeld: =OFFENSIEF.CUMULATIEF("MIT"; 2020; 2022) geeft 190,6.
 * @customfunction CUMULATIEF CUMULATIEF
 * @param {unknown} thema Naam of afkorting van het thema; "alle" voor de vier samen.
 * @param {unknown} van Eerste jaar.
 * @param {unknown} tot Laatste jaar (tot en met).
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {number} De som over de jaren.
 */
export function cumulatief(thema: unknown, van: unknown, tot: unknown, eenheid?: unknown): number {
  return answer(() => {
    const theme = readThemeOrAll(thema);
    const years = yearsBetween(readYear("van", van), readYear("tot", tot));
    const unit = readUnit(eenheid);
    return inUnit(sumEuros(years.map((year) => reconciliationOf(theme, year).sum)), unit);
  });
}
