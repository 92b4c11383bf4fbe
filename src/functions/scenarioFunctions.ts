import { inUnit } from "../letter/unit";
import { cellText } from "../scenario/ledgerCell";
import { ledgerColumns, type LedgerColumn } from "../scenario/ledgerColumns";
import { writeRow } from "../scenario/writeRow";
import {
  readOptionalText,
  readOptionalThemeOrTotal,
  readOptionalYear,
  readText,
  readThemeOrTotal,
  readUnit,
  readYear,
} from "./arguments";
import { readLedgerArgument } from "./ledgerArgument";
import { refuse } from "./LetterRefusal";
import { codesIn, linesAsked, rowsFor, scenarioFigure, withinHorizon } from "./scenarioFigures";
import { answer } from "./toCellError";

/**
 * Het bedrag van de brief plus de mutaties van een scenario. Voorbeeld: =OFFENSIEF.SCENARIO(Offensief_Mutaties[#Alles]; "S1"; "MIT"; "Politie"; 2021) geeft 40 als S1 daar 4,5 bij doet.
 * @customfunction SCENARIO SCENARIO
 * @param {unknown[][]} mutaties De hele tabel met mutaties, met de koprij: Offensief_Mutaties[#Alles].
 * @param {unknown} code Code van het scenario, bijvoorbeeld "S1"; "S1+S2" telt alle mutaties van beide, ook wat in S1 na het vastleggen is tegengeboekt. De stand van S2 zelf staat op zijn blad, in de namen Offensief_S2_.
 * @param {unknown} thema Naam of afkorting van het thema; "alle" voor de vier samen.
 * @param {unknown} post Naam of afkorting van de post, een eigen post, "Nog te verdelen" of "Aangekondigd bedrag"; leeg: de som van de posten.
 * @param {unknown} jaar Jaartal, bijvoorbeeld 2021; "e.v." geldt tot en met 2100.
 * @param {unknown} [eenheid] "mln" (standaard), "x1000" of "euro".
 * @returns {number} Het bedrag; #N/B als brief en mutaties er niets over zeggen, #WAARDE! als een rij die ertoe doet niet te lezen is.
 */
export function scenario(
  mutaties: unknown[][],
  code: unknown,
  thema: unknown,
  post: unknown,
  jaar: unknown,
  eenheid?: unknown,
): number {
  return answer(() => {
    const table = readLedgerArgument(mutaties);
    const codes = codesIn(table, readText("code", code));
    const theme = readThemeOrTotal(thema);
    const lines = linesAsked(table, theme, readOptionalText("post", post));
    const unit = readUnit(eenheid);
    return inUnit(scenarioFigure(table, codes, theme, lines, readYear("jaar", jaar)), unit);
  });
}

/** The columns of the list; a kind or status stands as the user wrote it. */
const shownColumns: readonly LedgerColumn[] = [
  "number",
  "theme",
  "line",
  "from",
  "to",
  "amount",
  "kind",
  "explanation",
  "status",
];
const asWritten: ReadonlySet<LedgerColumn> = new Set<LedgerColumn>(["kind", "status"]);

/**
 * De mutaties van een scenario onder elkaar, met koppen; loopt over in de cellen ernaast. Voorbeeld: =OFFENSIEF.MUTATIES(Offensief_Mutaties[#Alles]; "S1"; "MIT"; 2021) geeft een koprij en een rij per mutatie.
 * @customfunction MUTATIES MUTATIES
 * @param {unknown[][]} mutaties De hele tabel met mutaties, met de koprij: Offensief_Mutaties[#Alles].
 * @param {unknown} code Code van het scenario, bijvoorbeeld "S1".
 * @param {unknown} [thema] Naam of afkorting van het thema; weggelaten of "alle": van alle thema's.
 * @param {unknown} [jaar] Jaartal: alleen mutaties die in dat jaar gelden; weggelaten: alle jaren.
 * @returns {unknown[][]} Nummer, thema, post, jaar, t/m, bedrag (EUR mln per jaar), soort, toelichting en status, in de volgorde van de tabel; #N/B als er geen mutaties zijn.
 */
export function mutaties(mutaties: unknown[][], code: unknown, thema?: unknown, jaar?: unknown): unknown[][] {
  return answer(() => {
    const table = readLedgerArgument(mutaties);
    const codes = codesIn(table, readText("code", code));
    if (codes.length > 1) return refuse({ kind: "severalCodes", codes });
    const theme = readOptionalThemeOrTotal(thema);
    const year = readOptionalYear("jaar", jaar);
    if (year !== null) withinHorizon(year);
    const lines = table.lines.filter(({ themeId }) => theme === "alle" || themeId === theme.id);
    const rows = rowsFor(table, codes, lines, year).flatMap(({ index, mutation }) => {
      if (mutation === null) return [];
      const written = writeRow(mutation, table.lines);
      return [
        ledgerColumns.flatMap(({ id }, place) =>
          shownColumns.includes(id) ? [asWritten.has(id) ? cellText(table.cell(index, id)) : written[place]] : [],
        ),
      ];
    });
    if (rows.length > 0) return [headers, ...rows];
    return refuse({
      kind: "silentMutations",
      code: String(codes[0]),
      theme: theme === "alle" ? null : theme.name,
      year,
    });
  });
}

const headers = ledgerColumns.flatMap(({ id, header }) => (shownColumns.includes(id) ? [header] : []));
