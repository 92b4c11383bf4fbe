import { brief2946123 as letter } from "../letter/brief2946123";
import { inUnit } from "../letter/unit";
import { yearLabel, yearsOf } from "../letter/year";
import { readOptionalText, readTheme, readUnit } from "./arguments";
import { answer } from "./toCellError";

/**
 * De hele tabel van een thema, met koppen; loopt over in de cellen ernaast. Voorbeeld: =OFFENSIEF.THEMATABEL("MIT") geeft tien rijen en vijf kolommen.
 * @customfunction THEMATABEL THEMATABEL
 * @param {unknown} thema Naam of afkorting van het thema.
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {unknown[][]} Koprij met jaren en een rij per post; lege tekst waar de brief leeg is.
 */
export function thematabel(thema: unknown, eenheid?: unknown): unknown[][] {
  return answer(() => {
    const theme = readTheme(thema);
    const unit = readUnit(eenheid);
    const head = theme.columns.map((column) => (column.onwards ? yearLabel(column) : column.year));
    const rows = theme.lines.map((line) => [
      line.name,
      ...line.amounts.map((amount) => (amount === null ? "" : inUnit(amount.euros, unit))),
    ]);
    return [["Post", ...head], ...rows];
  });
}

/**
 * De vier thema's van de brief, onder elkaar. Voorbeeld: =OFFENSIEF.THEMAS()
 * @customfunction THEMAS THEMAS
 * @returns {string[][]} Eén kolom met de namen.
 */
export function themas(): string[][] {
  return answer(() => letter.themes.map((theme) => [theme.name]));
}

/**
 * De posten van een thema, onder elkaar. Voorbeeld: =OFFENSIEF.POSTEN("MIT") geeft negen namen.
 * @customfunction POSTEN POSTEN
 * @param {unknown} thema Naam of afkorting van het thema.
 * @returns {string[][]} Eén kolom met de namen.
 */
export function posten(thema: unknown): string[][] {
  return answer(() => readTheme(thema).lines.map((line) => [line.name]));
}

/**
 * De jaren waarvoor de brief een kolom heeft, naast elkaar. Voorbeeld: =OFFENSIEF.JAREN("MIT") geeft 2020, 2021, 2022 en 2023; het laatste geldt "e.v.".
 * @customfunction JAREN JAREN
 * @param {unknown} [thema] Naam of afkorting van het thema; weggelaten of "alle": van alle thema's.
 * @returns {number[][]} Eén rij met jaartallen.
 */
export function jaren(thema?: unknown): number[][] {
  return answer(() => {
    const name = readOptionalText("thema", thema);
    const columns = name === null || name.trim().toLowerCase() === "alle" ? yearsOf(letter) : readTheme(name).columns;
    return [columns.map((column) => column.year)];
  });
}
