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
    "Maakt drie bladen die alleen naar elkaar verwijzen: het scenario, zijn mutaties en de bronnen. Andere scenario's gaan niet mee, en wie de invoegtoepassing niet heeft, ziet alles.",
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
    "Makes three sheets that refer to each other only: the scenario, its mutations and the sources. Other scenarios stay out, and who lacks the add-in sees everything.",
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
