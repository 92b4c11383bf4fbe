import type { BrokenElsewhere } from "../plan/functions/findBrokenElsewhere";
import type { Language } from "../actions/language";
import type { LeftOut } from "../actions/leftOut";

const leftOutDutch: Readonly<Record<LeftOut, string>> = {
  following: "de afwijkingen vernieuwen zich niet vanzelf, klik daarvoor op Vernieuwen",
  mergedCells: "samengevoegde cellen ziet de invoegtoepassing niet, let daar bij invoegen zelf op",
};
const leftOutEnglish: Readonly<Record<LeftOut, string>> = {
  following: "deviations don't refresh by themselves, click Refresh",
  mergedCells: "merged cells are not seen, so mind them yourself when inserting",
};

const nl = {
  tabs: "Onderdelen",
  tabBrief: "Brief",
  tabScenarios: "Scenario's",
  lead: "Bedragen uit de brief, herleidbaar en bewaakt",
  insert: "Invoegen",
  insertAll: "Alles invoegen",
  insertAllHint: "Vier tabellen met een overzicht op een nieuw blad, en een blad met bronnen.",
  insertOne: "Eén tabel",
  theme: "Thema",
  place: "Waar",
  atSelection: "Bij de geselecteerde cel",
  onNewSheet: "Op een nieuw blad",
  insertTable: "Tabel invoegen",
  deviations: "Afwijkingen",
  refresh: "Vernieuwen",
  marks: "Markeringen tonen",
  notRead: "Wat in de werkmap staat, is nu niet gelezen. Klik op Vernieuwen om te zien wat afwijkt van de brief.",
  nothingYet: "Nog niets ingevoegd. Klik op Alles invoegen; daarna ziet u hier elke post die afwijkt van de brief.",
  letter: "brief",
  now: "nu",
  noNumber: "geen getal",
  goTo: (cell: string) => `Ga naar ${cell}`,
  makeAnew: "Maak opnieuw",
  source: "Bron",
  noSource: "Selecteer een bedrag in een ingevoegde tabel om te zien waar het in de brief staat.",
  withoutNames: "Zonder benoemde bereiken",
  undoInSteps:
    "Ctrl+Z neemt invoegen en bijwerken hier stap voor stap terug. Terugnemen en Verwijderen in dit paneel doen het in één keer.",
  undoIsGone:
    "Ctrl+Z werkt in deze Excel niet meer na invoegen of bijwerken, ook niet voor wat u daarvóór deed. Terug kan in dit paneel: met Terugnemen en Verwijderen.",
  upkeep: "Bijwerken en verwijderen",
  update: "Nakijken en bijwerken",
  updateHint: "Herstelt wat van ons is en laat staan wat u wijzigde.",
  overtyped: "Door u gewijzigd",
  overtypedHint: "Vink aan wat terug moet naar de brief. De rest blijft zoals u het typte.",
  putBack: "Aangevinkte terugzetten",
  leave: "Alles laten staan",
  undo: "Terugnemen",
  findBroken: "Stukke OFFENSIEF-formules zoeken",
  noneBroken: (formulas: number, sheets: number) =>
    `${formulas} formules op ${sheets} ${sheets === 1 ? "blad" : "bladen"} nagekeken: geen OFFENSIEF-formule die door een andere invoegtoepassing is stukgemaakt.`,
  someBroken: (count: number) => `Gevonden: ${count}. Ze staan onder Bijwerken en verwijderen.`,
  brokenMore: (count: number) => `en nog ${count}`,
  broken: (count: number) =>
    count === 1
      ? "1 OFFENSIEF-formule is door een andere invoegtoepassing stukgemaakt"
      : `${count} OFFENSIEF-formules zijn door een andere invoegtoepassing stukgemaakt`,
  brokenHint:
    "Excel zette daar een verwijzing naar een ander bestand voor, en er staat geen uitkomst meer. Herstellen zet de formule terug zoals u haar typte; klik de invoegtoepassing daarna één keer aan onder Invoegen > Mijn invoegtoepassingen als er #NAAM? blijft staan.",
  brokenElsewhere: ({ kind, where, formula, mended, isMendable }: BrokenElsewhere) => {
    if (kind === "name")
      return `naam ${where} wordt ${mended}${isMendable ? "" : "; wijzig die zelf bij Formules, Namen beheren"}`;
    const what = kind === "rule" ? "voorwaardelijke opmaak" : "gegevensvalidatie";
    const advice = "Excel rekent daar geen OFFENSIEF-functie uit";
    return isMendable
      ? `${what} ${where} wordt ${mended}. ${advice}: zet haar daarna liever in een cel en verwijs daarnaar.`
      : `${what} ${where}: ${formula}. ${advice}: zet ${mended} in een cel en verwijs daarnaar.`;
  },
  becomes: (formula: string) => `wordt ${formula}`,
  mend: "Formules herstellen",
  mended: (count: number, left: readonly string[]) =>
    [
      count === 1 ? "1 formule is hersteld." : `${count} formules zijn hersteld.`,
      ...(left.length === 0
        ? []
        : [
            `Excel nam de functie niet in ${left.join(", ")}: zet haar in een cel en verwijs daar vandaan naar die cel.`,
          ]),
    ].join(" "),
  remove: "Verwijderen …",
  showAll: (count: number) => `Toon alle ${count}`,
  removeTitle: "Alles van ons verwijderen?",
  removeNow: "Definitief verwijderen",
  cancel: "Annuleren",
  undone: "Teruggenomen: er staat weer wat er stond.",
  undoneBut:
    "Teruggenomen: op de bladen staat weer wat er stond. De kolom Klopt en de formules achter de rijen van Mutaties bleven; cijfers veranderen daar niet door.",
  wasPutBack: "Teruggezet naar de brief.",
  leftOut: (what: readonly LeftOut[]) =>
    `Uw Excel kan iets minder dan een nieuwere: ${what.map((each) => leftOutDutch[each]).join("; ")}.`,
  footer: "Werkt zonder internet: er gaat niets naar buiten.",
  busy: "Bezig …",
};

const en: typeof nl = {
  tabs: "Parts",
  tabBrief: "Letter",
  tabScenarios: "Scenarios",
  lead: "Figures from the letter, traceable and guarded",
  insert: "Insert",
  insertAll: "Insert everything",
  insertAllHint: "Four tables with an overview on a new sheet, and a sheet with sources.",
  insertOne: "One table",
  theme: "Theme",
  place: "Where",
  atSelection: "At the selected cell",
  onNewSheet: "On a new sheet",
  insertTable: "Insert table",
  deviations: "Deviations",
  refresh: "Refresh",
  marks: "Show marks",
  notRead: "What is in the workbook is not read now. Click Refresh to see what deviates from the letter.",
  nothingYet:
    "Nothing inserted yet. Click Insert everything; after that you see here each line that deviates from the letter.",
  letter: "letter",
  now: "now",
  noNumber: "no number",
  goTo: (cell: string) => `Go to ${cell}`,
  makeAnew: "Make anew",
  source: "Source",
  noSource: "Select an amount in an inserted table to see where it stands in the letter.",
  withoutNames: "Without named ranges",
  undoInSteps:
    "Ctrl+Z takes inserting and updating back step by step here. Take back and Remove in this pane do it in one go.",
  undoIsGone:
    "Ctrl+Z does not work in this Excel after inserting or updating, not even for what you did before. This pane has a way back: Take back and Remove.",
  upkeep: "Update and remove",
  update: "Check and update",
  updateHint: "Mends what is ours and leaves what you changed.",
  overtyped: "Changed by you",
  overtypedHint: "Tick what should go back to the letter. The rest stays as you typed it.",
  putBack: "Put ticked ones back",
  leave: "Leave all",
  undo: "Take back",
  findBroken: "Find broken OFFENSIEF formulas",
  noneBroken: (formulas, sheets) =>
    `${formulas} formulas on ${sheets} ${sheets === 1 ? "sheet" : "sheets"} looked at: no OFFENSIEF formula that another add-in broke.`,
  someBroken: (count) => `Found: ${count}. They stand under Update and remove.`,
  brokenMore: (count) => `and ${count} more`,
  broken: (count) =>
    count === 1
      ? "1 OFFENSIEF formula was broken by another add-in"
      : `${count} OFFENSIEF formulas were broken by another add-in`,
  brokenHint:
    "Excel put a reference to another file before it, and there is no answer any more. Mending writes the formula as you typed it; if #NAME? stays, click the add-in once under Insert > My Add-ins.",
  brokenElsewhere: ({ kind, where, formula, mended, isMendable }) => {
    if (kind === "name")
      return `name ${where} becomes ${mended}${isMendable ? "" : "; change it yourself in Formulas, Name Manager"}`;
    const what = kind === "rule" ? "conditional format" : "data validation";
    const advice = "Excel calculates no OFFENSIEF function there";
    return isMendable
      ? `${what} ${where} becomes ${mended}. ${advice}: better put it in a cell afterwards and refer to that.`
      : `${what} ${where}: ${formula}. ${advice}: put ${mended} in a cell and refer to that.`;
  },
  becomes: (formula) => `becomes ${formula}`,
  mend: "Mend formulas",
  mended: (count, left) =>
    [
      count === 1 ? "1 formula was mended." : `${count} formulas were mended.`,
      ...(left.length === 0
        ? []
        : [
            `Excel did not take the function in ${left.join(", ")}: put it in a cell and refer to that cell from there.`,
          ]),
    ].join(" "),
  remove: "Remove …",
  showAll: (count: number) => `Show all ${count}`,
  removeTitle: "Remove everything of ours?",
  removeNow: "Remove for good",
  cancel: "Cancel",
  undone: "Taken back: what stood there stands there again.",
  undoneBut:
    "Taken back: the sheets hold again what they held. The column Klopt and the formulas behind the rows of Mutaties stayed; they change no figure.",
  wasPutBack: "Put back to the letter.",
  leftOut: (what: readonly LeftOut[]) =>
    `Your Excel can do a little less than a newer one: ${what.map((each) => leftOutEnglish[each]).join("; ")}.`,
  footer: "Works without internet: nothing leaves this computer.",
  busy: "Busy …",
};

export type PaneTexts = typeof nl;

/** What the pane says, in the language of Office. */
export function paneTexts(language: Language): PaneTexts {
  return language === "nl" ? nl : en;
}
