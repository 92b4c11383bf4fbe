import type { Language } from "../../actions/language";

const nl = {
  compare: "Vergelijken",
  compareTitle: "Scenario's vergelijken",
  compareHint:
    "Maakt een blad met de brief, de gekozen scenario's, hun verschillen, het verloop per soort mutatie en grafieken. Het rekent mee met latere mutaties.",
  compareNow: "Vergelijking maken",
  compareNone: "Vink minstens één scenario aan.",
  compared: (sheet: string, again: boolean) =>
    again
      ? `De vergelijking stond al op blad "${sheet}" en is bijgewerkt.`
      : `De vergelijking staat op blad "${sheet}".`,
  freeze: "Vastleggen",
  freezeTitle: (code: string) => `Stand van ${code} vastleggen`,
  freezeHint:
    "Cijfers en mutaties van nu komen op een eigen blad. Daarna kan in dit scenario alleen nog tegengeboekt worden; elk later verschil is te zien. Bladbeveiliging zou geen bescherming tegen fraude zijn, dus die zetten wij niet.",
  moment: "Moment",
  ownMoment: "Anders, namelijk",
  freezeName: "Naam of versie",
  date: "Datum",
  noDate: "Dit is geen datum. Typ bijvoorbeeld 2020-09-15.",
  freezeNow: "Stand vastleggen",
  frozen: (code: string, sheet: string) =>
    `De stand van ${code} staat op blad "${sheet}". Een vervolg begint u met Nieuw, op deze stand.`,
  share: "Delen",
  shareTitle: (code: string) => `Kopie van ${code} om te delen`,
  shareHint:
    "Drie bladen die alleen naar elkaar verwijzen: het scenario, zijn mutaties en de bronnen. Andere scenario's gaan niet mee, en wie de invoegtoepassing niet heeft, ziet alles.",
  where: "Waar",
  newWorkbook: "Nieuwe werkmap",
  thisWorkbook: "Bladen in deze werkmap",
  sharedInNew:
    "De kopie staat in een nieuwe werkmap, die Excel nu opent. Zij is nog niet opgeslagen; in deze werkmap is niets gewijzigd. Bij het opslaan zet Excel zelf uw naam in de eigenschappen van het bestand.",
  functions: (count: number) =>
    count === 1 ? "1 cel van uzelf met een OFFENSIEF-formule" : `${count} cellen van uzelf met een OFFENSIEF-formule`,
  functionsHint:
    "Ze gaan niet mee in de kopie. Deelt u deze werkmap zelf, dan ziet wie de invoegtoepassing niet heeft daar #NAAM?. Vervang ze dan door de waarden die er nu staan.",
  notReady: "nog niet berekend",
  noValue: (error: string) =>
    error === "#SPILL!"
      ? "kan niet uitlopen (#OVERLOOP!): maak de cellen ernaast leeg"
      : `geeft ${error}, dat kan niet als waarde blijven staan`,
  unknownExtent: "deze Excel zegt niet hoe ver het antwoord loopt: plak het zelf als waarden",
  functionNames: (names: readonly string[]) =>
    `Ook in ${names.length === 1 ? "de naam" : "de namen"} ${names.join(", ")} staat een OFFENSIEF-formule; wijzig die zelf bij Formules, Namen beheren.`,
  andMore: (count: number) => `en nog ${count}`,
  turn: "Vervang door waarden",
  turned: (count: number) =>
    count === 1
      ? "1 cel toont nu een vaste waarde. Terugnemen kan bij Delen, tot u het paneel sluit."
      : `${count} cellen tonen nu een vaste waarde. Terugnemen kan bij Delen, tot u het paneel sluit.`,
  turnBack: "Terugnemen",
  turnBackHint: "De formules die u door waarden verving, kunnen terug.",
  functionsBack: "De formules staan weer in de cellen.",
  status: "Status",
  classification: "Rubricering",
  withNames: "Met benoemde bereiken",
  shareNow: "Kopie maken",
  shared: (next: string) => `De kopie staat klaar. ${next}`,
  years: "Meer jaren",
  yearsTitle: (code: string) => `Meer jaren voor ${code}`,
  yearsHint: "Het blad krijgt kolommen erbij; wat ernaar verwijst, schuift mee. Jaren verdwijnen nooit.",
  yearsNow: "Jaren toevoegen",
  extended: (first: number, last: number) => `Het blad loopt nu van ${first} t/m ${last} en ${last + 1} e.v.`,
  line: "Eigen post",
  lineTitle: "Eigen post toevoegen",
  lineHint: "De post komt in elk scenario dat nog open is, en in de keuzelijst van blad Mutaties.",
  theme: "Thema",
  name: "Naam van de post",
  lineNow: "Post toevoegen",
  lineAdded: (name: string) => `"${name}" staat in de scenario's en in de keuzelijst.`,
  base: "Begint op",
  baseLetter: "de brief",
  baseFrozen: (code: string, moment: string) => `vastgelegde stand van ${code} (${moment})`,
};

const en: typeof nl = {
  compare: "Compare",
  compareTitle: "Compare scenarios",
  compareHint:
    "Makes a sheet with the letter, the chosen scenarios, their differences, the course by kind of mutation and charts. It recalculates with later mutations.",
  compareNow: "Make comparison",
  compareNone: "Tick at least one scenario.",
  compared: (sheet, again) =>
    again
      ? `The comparison was on sheet "${sheet}" already and is up to date.`
      : `The comparison is on sheet "${sheet}".`,
  freeze: "Freeze",
  freezeTitle: (code) => `Freeze the position of ${code}`,
  freezeHint:
    "Figures and mutations of now go on a sheet of their own. After that this scenario takes reversals only; any later difference shows. Sheet protection would be no protection against fraud, so we set none.",
  moment: "Moment",
  ownMoment: "Other, namely",
  freezeName: "Name or version",
  date: "Date",
  noDate: "This is no date. Type for instance 2020-09-15.",
  freezeNow: "Freeze position",
  frozen: (code, sheet) =>
    `The position of ${code} is on sheet "${sheet}". Start what follows with New, on this position.`,
  share: "Share",
  shareTitle: (code) => `Copy of ${code} to share`,
  shareHint:
    "Three sheets that refer to each other only: the scenario, its mutations and the sources. Other scenarios stay out, and who lacks the add-in sees everything.",
  where: "Where",
  newWorkbook: "New workbook",
  thisWorkbook: "Sheets in this workbook",
  sharedInNew:
    "The copy is in a new workbook, which Excel opens now. It is not saved yet; nothing in this workbook was changed. On saving, Excel itself puts your name into the file's properties.",
  functions: (count) =>
    count === 1
      ? "1 cell of your own with an OFFENSIEF formula"
      : `${count} cells of your own with an OFFENSIEF formula`,
  functionsHint:
    "They stay out of the copy. If you share this workbook itself, who lacks the add-in sees #NAME? there. Replace them by the values that they show now.",
  notReady: "not calculated yet",
  noValue: (error) =>
    error === "#SPILL!"
      ? "can't spill (#SPILL!): empty the cells beside it"
      : `gives ${error}, which can't stay there as a value`,
  unknownExtent: "this Excel can't tell how far the answer goes: paste it as values yourself",
  functionNames: (names) =>
    `The ${names.length === 1 ? "name" : "names"} ${names.join(", ")} also ${names.length === 1 ? "has" : "have"} an OFFENSIEF formula; change ${names.length === 1 ? "it" : "them"} yourself at Formulas, Name Manager.`,
  andMore: (count) => `and ${count} more`,
  turn: "Replace by values",
  turned: (count) =>
    count === 1
      ? "1 cell now shows a fixed value. You can take it back at Share, until you close the pane."
      : `${count} cells now show a fixed value. You can take it back at Share, until you close the pane.`,
  turnBack: "Take back",
  turnBackHint: "The formulas that you replaced by values can come back.",
  functionsBack: "The formulas are in the cells again.",
  status: "Status",
  classification: "Classification",
  withNames: "With named ranges",
  shareNow: "Make copy",
  shared: (next) => `The copy is ready. ${next}`,
  years: "More years",
  yearsTitle: (code) => `More years for ${code}`,
  yearsHint: "The sheet gets more columns; what refers to it follows. Years never go.",
  yearsNow: "Add years",
  extended: (first, last) => `The sheet now runs from ${first} to ${last} and ${last + 1} e.v.`,
  line: "Own line",
  lineTitle: "Add a line of your own",
  lineHint: "The line comes into every scenario that is still open, and into the list on sheet Mutaties.",
  theme: "Theme",
  name: "Name of the line",
  lineNow: "Add line",
  lineAdded: (name) => `"${name}" is in the scenarios and in the list.`,
  base: "Starts from",
  baseLetter: "the letter",
  baseFrozen: (code, moment) => `frozen position of ${code} (${moment})`,
};

export type OutputTexts = typeof nl;

/** What the forms for comparing, freezing, sharing and extending say. */
export function outputTexts(language: Language): OutputTexts {
  return language === "nl" ? nl : en;
}
