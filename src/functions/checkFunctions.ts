import { euro } from "../letter/amount";
import { verdictOn } from "../letter/deviation";
import { formatChange } from "../letter/formatAmount";
import { inUnit } from "../letter/unit";
import { readOptionalAmount, readThemeOrAll, readUnit, readYear } from "./arguments";
import { announcementOf, reconciliationOf } from "./figures";
import { answer } from "./toCellError";

/**
 * Het verschil met het aangekondigde bedrag: de vergelijkbare posten van de brief, of uw eigen bedrag, min aangekondigd. Voorbeeld: =OFFENSIEF.AFWIJKING("MIT"; 2021) geeft 0,1; =OFFENSIEF.AFWIJKING("MIT"; 2021; 86,5) geeft 4,5.
 * @customfunction AFWIJKING AFWIJKING
 * @param {unknown} thema Naam of afkorting van het thema; "alle" vergelijkt met het aangekondigde totaal.
 * @param {unknown} jaar Jaartal, bijvoorbeeld 2021.
 * @param {unknown} [bedrag] Uw eigen bedrag in de gekozen eenheid. Weggelaten: de posten van de brief. Een lege cel telt als 0.
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {number} Het verschil; #N/B als er niets is aangekondigd.
 */
export function afwijking(thema: unknown, jaar: unknown, bedrag?: unknown, eenheid?: unknown): number {
  return answer(() => {
    const theme = readThemeOrAll(thema);
    const year = readYear("jaar", jaar);
    const unit = readUnit(eenheid);
    const announced = announcementOf(theme, year).amount.euros;
    const amount = readOptionalAmount(bedrag, unit) ?? reconciliationOf(theme, year).comparable;
    return inUnit(euro(amount - announced), unit);
  });
}

/**
 * Het oordeel in woorden: sluit aan; sluit aan, afrondingsverschil; of sluit niet aan, met het verschil in miljoenen. Voorbeeld: =OFFENSIEF.AANSLUITING("MIT"; 2021; 86,5) geeft "sluit niet aan (+4,5)".
 * @customfunction AANSLUITING AANSLUITING
 * @param {unknown} thema Naam of afkorting van het thema; "alle" vergelijkt met het aangekondigde totaal.
 * @param {unknown} jaar Jaartal, bijvoorbeeld 2021.
 * @param {unknown} [bedrag] Uw eigen bedrag in de gekozen eenheid. Weggelaten: de posten van de brief. Een lege cel telt als 0.
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {string} Het oordeel; de afrondingsmarge is een halve eenheid van het aangekondigde bedrag.
 */
export function aansluiting(thema: unknown, jaar: unknown, bedrag?: unknown, eenheid?: unknown): string {
  return answer(() => {
    const theme = readThemeOrAll(thema);
    const year = readYear("jaar", jaar);
    const announced = announcementOf(theme, year);
    const amount = readOptionalAmount(bedrag, readUnit(eenheid)) ?? reconciliationOf(theme, year).comparable;
    const verdict = verdictOn(amount, announced);
    if (verdict !== "sluit niet aan") return verdict;
    return `${verdict} (${formatChange(euro(amount - announced.amount.euros))})`;
  });
}
