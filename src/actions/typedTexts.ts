import { formatChange } from "../letter/formatAmount";
import { yearsLabel } from "../scenario/yearsLabel";
import type { Mutation } from "../scenario/Mutation";
import { stoodText, type OvertypedPosition } from "../plan/scenario/findOvertyped";
import { problemText as warningText } from "../scenario/problemTexts";
import { shown } from "../scenario/texts";
import type { ScenarioLine } from "../scenario/ScenarioLine";
import { lineLabel } from "../scenario/scenarioLines";
import type { Language } from "./language";
import { problemText } from "./problemTexts";
import { doubtedText } from "./doubtTexts";
import { withBesides } from "./withBesides";
import type { TypedResult } from "./TypedResult";

/** What a user reads after she typed into a scenario. */
export function typedText(result: TypedResult, language: Language): string {
  const dutch = language === "nl";
  switch (result.kind) {
    case "tooMany":
      return dutch
        ? `Op blad "${result.sheet}" zijn te veel cellen tegelijk gewijzigd om vanzelf te boeken. Kies Boeken of Formule terugzetten op het tabblad Scenario's.`
        : `Too many cells changed at once on sheet "${result.sheet}" to book by themselves. Choose Book or Put formula back on the tab Scenarios.`;
    case "notFollowed": {
      const { text } = problemText(result.problem, language);
      return dutch
        ? `Wat u over een stand typt, wordt nu niet vanzelf geboekt: Excel meldt het niet. Kies Boeken op het tabblad Scenario's, of sluit de werkmap en open haar opnieuw. ${text}`
        : `What you type over a position is not booked by itself now: Excel does not tell of it. Choose Book on the tab Scenarios, or close the workbook and open it again. ${text}`;
    }
    case "refused": {
      const [first] = result.cells;
      const place = first ? ` (${first.sheet}!${first.address}${result.cells.length > 1 ? " …" : ""})` : "";
      const { text } = problemText(result.problem, language);
      return dutch ? `Wat u typte, is niet geboekt${place}. ${text}` : `What you typed was not booked${place}. ${text}`;
    }
    case "booked":
      return withBesides(
        [
          bookedText(result.rows, result.lines, dutch),
          restoredText(result.restored.length, dutch, result.rows.length > 0),
          notAmountText(result.left, dutch),
          leftText(result.left, dutch),
          doubtedText(result.doubted, language),
          ...result.warnings.map((warning) => warningText(warning, language, result.lines)),
        ]
          .filter((text) => text !== "")
          .join(" "),
        result,
        language,
      );
  }
}

function bookedText(rows: readonly Mutation[], lines: readonly ScenarioLine[], dutch: boolean): string {
  const [first] = rows;
  if (!first) return "";
  const what = rows
    .slice(0, 3)
    .map((row) => `${lineLabel(lines, row.key)}, ${yearsLabel(row)}: ${formatChange(row.amount)}`)
    .join("; ");
  const more = rows.length > 3 ? ` … (${rows.length})` : "";
  const noReason = rows.some(({ explanation }) => explanation === "");
  const [reasonDutch, reasonEnglish] = noReason
    ? [
        "De toelichting ontbreekt nog; vul haar aan op blad Mutaties.",
        "The explanation is missing; add it on the sheet Mutaties.",
      ]
    : ["De formule staat als tekst in de toelichting.", "The formula stands as text in the explanation."];
  return dutch
    ? `Wat u typte, is in ${first.scenario} geboekt als mutatie ${first.number}: ${what}${more} mln. ${reasonDutch}`
    : `What you typed is booked in ${first.scenario} as mutation ${first.number}: ${what}${more} million. ${reasonEnglish}`;
}

function restoredText(count: number, dutch: boolean, alsoBooked: boolean): string {
  if (count === 0) return "";
  const one = count === 1;
  if (dutch) {
    const got = `${one ? "Eén leeggemaakte cel kreeg" : `${count} leeggemaakte cellen kregen`} ${alsoBooked ? "alleen " : ""}de formule terug`;
    return `${got}. Typ 0 om een bedrag op nul te zetten.`;
  }
  const got = `${one ? "One emptied cell" : `${count} emptied cells`} got ${alsoBooked ? "only " : ""}the formula back`;
  return `${got}. Type 0 to make it nil.`;
}

const mostQuoted = 3;

/** What stands in cells that is no amount, word for word: it is booked nowhere, and stays where she put it. */
export function notAmountText(left: readonly OvertypedPosition[], dutch: boolean): string {
  const cells = left.filter(({ link, typed }) => link === null && typed === null);
  if (cells.length === 0) return "";
  const quoted = cells
    .slice(0, mostQuoted)
    .map((cell) => `${cell.sheet}!${cell.address} (${shown(stoodText(cell))})`)
    .join(", ");
  const more =
    cells.length > mostQuoted
      ? dutch
        ? ` en ${cells.length - mostQuoted} meer`
        : ` and ${cells.length - mostQuoted} more`
      : "";
  return dutch
    ? `Geen bedrag, en daarom niet geboekt: ${quoted}${more}. Het staat er nog zoals u het invoerde. Voer het in als getal, of kies op het tabblad Scenario's Formule terugzetten.`
    : `No amount, and so not booked: ${quoted}${more}. It still stands as you entered it. Enter it as a number, or choose Put formula back on the tab Scenarios.`;
}

/** What made way for our formulas, each with its cell: so it can be typed again. @example ["Versnellen!J12: 40 mln"] */
export function stoodThere(cells: readonly OvertypedPosition[]): readonly string[] {
  return cells.flatMap((cell) => (cell.stood === null ? [] : [`${cell.sheet}!${cell.address}: ${stoodText(cell)}`]));
}

/** Why a formula of her own was not booked by itself, and what she can choose. */
function leftText(cells: readonly OvertypedPosition[], dutch: boolean): string {
  const left = cells.filter(({ link }) => link !== null);
  const [first] = left;
  if (!first?.link) return "";
  const place = `${first.sheet}!${first.address}`;
  const more = left.length > 1 ? (dutch ? ` en ${left.length - 1} andere` : ` and ${left.length - 1} more`) : "";
  if (dutch)
    return `In ${place}${more} staat uw eigen formule (${shown(first.link)}). Die is niet vanzelf geboekt: een boeking is een vast bedrag, en de koppeling zou verloren gaan. Kies op het tabblad Scenario's de uitkomst boeken (de formule blijft als tekst in de toelichting) of de formule terugzetten.`;
  return `${place}${more} holds a formula of your own (${shown(first.link)}). It was not booked by itself: a booking is a fixed amount, and the link would be lost. Choose on the tab Scenarios to book its outcome (the formula stays as text in the explanation) or to put the formula back.`;
}
