import type { Language } from "../../actions/language";

const nl = {
  empty: "Nog geen scenario in deze werkmap",
  emptyHint:
    "Een scenario begint als de brief. Wat u wijzigt, staat als mutatie met bedrag, toelichting en naam in een gewone Excel-tabel; de tabellen van de brief blijven zoals ze zijn.",
  reading: "Scenario's lezen …",
  scenario: "Scenario",
  title: "Titel",
  titleHint: "Bijvoorbeeld: Versnellen MIT. Het blad krijgt deze naam.",
  author: "Opgesteld door",
  authorHint: "Eigen opgave: Office zegt ons niet wie u bent. Wij onthouden de naam alleen op deze computer.",
  horizon: "Jaren en begrotingsjaar",
  first: "Eerste jaar",
  last: "Laatste jaar",
  onwardsHint: "Na het laatste jaar volgt één kolom e.v. (structureel).",
  budgetYear: "Lopend jaar",
  budgetYearHint: "Lopend begrotingsjaar: bij een boeking in een eerder jaar krijgt u een waarschuwing.",
  noYear: "Dit is geen jaar. Typ vier cijfers, bijvoorbeeld 2021.",
  make: "Scenario maken",
  description: "Omschrijving",
  newScenario: "Nieuw",
  copy: "Kopiëren",
  describe: "Beschrijven",
  remove: "Verwijderen …",
  toSheet: "Naar het blad",
  newTitle: "Nieuw scenario",
  copyTitle: (code: string) => `${code} kopiëren`,
  copyHint: "De kopie krijgt een eigen code en blad, met dezelfde jaren en mutaties.",
  copyOf: (title: string) => `${title} (kopie)`,
  copyNow: "Kopie maken",
  describeTitle: (code: string) => `${code} hernoemen en beschrijven`,
  save: "Opslaan",
  cancel: "Annuleren",
  deleteTitle: (code: string, title: string) => `Scenario ${code} (${title}) verwijderen?`,
  deleteSheet: (sheet: string) => `Blad dat weggaat: "${sheet}", met alles wat u er zelf op zette.`,
  deleteRows: (rows: number) => `Regels die uit de tabel met mutaties gaan: ${rows}.`,
  deleteNames: (names: number) =>
    `Namen die weggaan: ${names}. Een eigen formule die ernaar verwijst, geeft #NAAM? of #VERW!.`,
  deleteLast: "Dit kan niet ongedaan worden gemaakt, ook niet met Ctrl+Z.",
  deleteNow: "Definitief verwijderen",
  base: (label: string) => `basis: ${label}`,
  years: (first: number, last: number) => `jaren ${first} t/m ${last} en ${last + 1} e.v.`,
  budget: (year: number) => `lopend begrotingsjaar ${year}`,
  open: "open",
  frozen: (moment: string, on: string) => `vastgelegd als ${moment} (${on}); alleen tegenboeken kan nog`,
  madeBy: (name: string) => `opgesteld door ${name} (eigen opgave)`,
  book: "Mutatie boeken",
  todo: "Na te lopen",
  mutations: "Mutaties",
  noMutations: "Nog geen mutaties: dit scenario is gelijk aan zijn basis.",
  typeHint: "Typen kan ook: typ op het blad een bedrag over een nieuwe stand en het wordt vanzelf een mutatie.",
  typeHintOld: "Typt u op het blad over een nieuwe stand, dan wordt de cel gekleurd en staat zij hier om te boeken.",
  startUpTitle: "Bij openen van deze werkmap",
  startUp: "Meteen meekijken, ook als het paneel dicht is",
  startUpHint:
    "Excel onthoudt dit in de werkmap, na opslaan. Wie deze invoegtoepassing niet heeft, kan bij het openen een melding krijgen: zet het uit voordat u de werkmap deelt. Een kopie om te delen heeft het nooit.",
  startUpSet: (on: boolean): string =>
    on
      ? "Na opslaan kijkt de invoegtoepassing mee zodra deze werkmap opengaat."
      : "Na opslaan wacht de invoegtoepassing weer tot u haar opent.",
  number: (number: number) => (number === 0 ? "Zonder nummer" : `Nr ${number}`),
  noExplanation: "toelichting ontbreekt",
  reversalOf: (number: number) => `tegenboeking van nr ${number}`,
  reversedBy: (number: number) => `tegengeboekt met nr ${number}`,
  removeNumber: (number: number) => `Nr ${number} verwijderen`,
  reverseNumber: (number: number) => `Nr ${number} tegenboeken`,
  removeShort: "Verwijderen",
  reverseShort: "Tegenboeken",
  removeTitle: (number: number) => `Mutatie ${number} verwijderen?`,
  removeRows: (rows: number) =>
    rows === 1
      ? "Eén regel gaat uit de tabel met mutaties. Wilt u dat de wijziging zichtbaar blijft, kies dan Tegenboeken."
      : `${rows} regels gaan uit de tabel met mutaties. Wilt u dat de wijziging zichtbaar blijft, kies dan Tegenboeken.`,
  showAll: (count: number) => `Alle ${count} tonen`,
  row: (sheet: string, row: number) => `${sheet}, rij ${row}`,
  goTo: (place: string) => `Ga naar ${place}`,
  makeAnew: "Maak opnieuw",
  noScenarioRow: "zonder bekend scenario",
  typedOver: (line: string, year: string, amount: string) => `${line}, ${year}: ${amount} getypt, niet geboekt`,
  typedNoAmount: (line: string, year: string, stands: string) =>
    `${line}, ${year}: ${stands === "" ? "leeggemaakt, de formule ontbreekt" : `er staat "${stands}", dat is geen bedrag en is nergens geboekt`}`,
  typedLink: (line: string, year: string, formula: string, amount: string | null) =>
    amount === null
      ? `${line}, ${year}: uw eigen formule ${formula} geeft geen bedrag`
      : `${line}, ${year}: uw eigen formule ${formula} geeft nu ${amount}, niet geboekt. Boeken legt die uitkomst vast; de formule blijft als tekst in de toelichting`,
  bookCell: "Boeken",
  bookOutcome: "Uitkomst boeken",
  restoreCell: "Formule terugzetten",
  restoreRowFormulas: "Formules terugzetten",
  rowFormulasRestored: (rows: number) =>
    `De formules achter ${rows === 1 ? "de regel" : `alle ${rows} regels`} van de tabel met mutaties staan er weer; wat u in de andere kolommen invulde, is niet gewijzigd.`,
  confirmAmount: "Klopt",
  amountConfirmed: (amount: string, row: number) =>
    `In rij ${row} van Mutaties staat onder Klopt dat ${amount} mln zo bedoeld is, van wie en wanneer. Een ander bedrag wordt opnieuw gevraagd.`,
  bookAll: (count: number) => `Alle ${count} boeken`,
  registerColumn: (header: string) =>
    `Kolom "${header}" ontbreekt in de tabel met scenario's: verwijderd of hernoemd. Zet haar terug met precies die kop, of maak de wijziging ongedaan (Ctrl+Z).`,
  sheetUnreadable: (code: string) =>
    `Het blad van ${code} is zo gewijzigd dat wij overgetypte cellen er niet meer vinden. Maak de wijziging ongedaan (Ctrl+Z), of kies Kopiëren voor een nieuw blad.`,
  baseLost: (code: string) =>
    `De vastgelegde stand waarop ${code} begint, is niet meer te lezen. Zet het blad met die stand terug (Ctrl+Z, of uit een eerdere versie).`,
  hiddenFaults: (code: string, rows: number) =>
    `Bij ${code} telt het scenario-overzicht ${rows} regel(s) met een fout waarvan hier niets te zien is: hun formules (Controle t/m Fout) zijn als waarde geplakt en volgen een wijziging niet.`,
  removed: (number: number, rows: number) =>
    `Mutatie ${number} is verwijderd (${rows} ${rows === 1 ? "regel" : "regels"}). Terug kan door haar opnieuw te boeken.`,
  deleted: (code: string, rows: number) => `Scenario ${code} is verwijderd, met ${rows} mutatieregels.`,
  created: (code: string, sheet: string) =>
    `Scenario ${code} staat op blad "${sheet}", gelijk aan de brief. Boek hieronder een mutatie. Terug kan met Verwijderen.`,
  copied: (code: string, sheet: string) => `De kopie heet ${code} en staat op blad "${sheet}".`,
  booked: (number: number, code: string, rows: number) =>
    `Geboekt als mutatie ${number} in ${code} (${rows} ${rows === 1 ? "regel" : "regels"} op blad Mutaties).`,
  bookedBack: (number: number) => `Terug kan met Verwijderen of Tegenboeken bij nr ${number} hieronder`,
  orCtrlZ: ", of met Ctrl+Z.",
  typedBooked: (
    booked: readonly { readonly scenario: string; readonly number: number }[],
    rows: number,
    isExplained: boolean,
  ) =>
    `Geboekt ${booked.map((each) => `${booked.length > 1 ? `in ${each.scenario} ` : ""}als mutatie ${each.number}`).join(" en ")} (${rows} ${rows === 1 ? "regel" : "regels"}). ${isExplained ? "De formule staat als tekst in de toelichting; vul de reden aan." : "De toelichting ontbreekt nog."}`,
  /** @param stood what stood there and was no formula of ours, with its cell: it is kept nowhere else */
  typedRestored: (cells: number, stood: readonly string[]) =>
    `${cells === 1 ? "De formule staat" : `${cells} formules staan`} weer terug; er is niets geboekt.${stood.length > 0 ? ` Er stond: ${stood.join("; ")}.` : ""}`,
};

const en: typeof nl = {
  empty: "No scenario in this workbook yet",
  emptyHint:
    "A scenario starts as the letter. What you change stands as a mutation with amount, explanation and name in a plain Excel table; the letter's own tables stay as they are.",
  reading: "Reading scenarios …",
  scenario: "Scenario",
  title: "Title",
  titleHint: "For instance: Faster MIT. The sheet gets this name.",
  author: "Made by",
  authorHint: "Self-declared: Office does not tell us who you are. We remember the name on this computer only.",
  horizon: "Years and budget year",
  first: "First year",
  last: "Last year",
  onwardsHint: "After the last year comes one column e.v. (structural).",
  budgetYear: "Current year",
  budgetYearHint: "Current budget year: a booking in an earlier year gives a warning.",
  noYear: "This is no year. Type four digits, for instance 2021.",
  make: "Make scenario",
  description: "Description",
  newScenario: "New",
  copy: "Copy",
  describe: "Describe",
  remove: "Delete …",
  toSheet: "Go to sheet",
  newTitle: "New scenario",
  copyTitle: (code) => `Copy ${code}`,
  copyHint: "The copy gets a code and a sheet of its own, with the same years and mutations.",
  copyOf: (title) => `${title} (copy)`,
  copyNow: "Make copy",
  describeTitle: (code) => `Rename and describe ${code}`,
  save: "Save",
  cancel: "Cancel",
  deleteTitle: (code, title) => `Delete scenario ${code} (${title})?`,
  deleteSheet: (sheet) => `Sheet that goes: "${sheet}", with all that you put on it yourself.`,
  deleteRows: (rows) => `Rows that leave the table of mutations: ${rows}.`,
  deleteNames: (names) => `Names that go: ${names}. A formula of yours that refers to them will show #NAME? or #REF!.`,
  deleteLast: "This can't be undone, not with Ctrl+Z either.",
  deleteNow: "Delete for good",
  base: (label) => `base: ${label}`,
  years: (first, last) => `years ${first} to ${last} and ${last + 1} e.v. (onwards)`,
  budget: (year) => `current budget year ${year}`,
  open: "open",
  frozen: (moment, on) => `frozen as ${moment} (${on}); only reversals are possible`,
  madeBy: (name) => `made by ${name} (self-declared)`,
  book: "Book mutation",
  todo: "To see to",
  mutations: "Mutations",
  noMutations: "No mutations yet: this scenario equals its base.",
  typeHint: "Typing works too: type an amount over a new position on the sheet and it becomes a mutation by itself.",
  typeHintOld: "If you type over a new position on the sheet, the cell is coloured and stands here to be booked.",
  startUpTitle: "When this workbook opens",
  startUp: "Follow at once, even with the pane closed",
  startUpHint:
    "Excel keeps this in the workbook, once it is saved. Who lacks this add-in may get a message on opening: turn it off before you share the workbook. A copy to share never has it.",
  startUpSet: (on) =>
    on
      ? "Once saved, the add-in follows as soon as this workbook opens."
      : "Once saved, the add-in waits until you open it.",
  number: (number) => (number === 0 ? "Without a number" : `No. ${number}`),
  noExplanation: "explanation missing",
  reversalOf: (number) => `reversal of no. ${number}`,
  reversedBy: (number) => `reversed by no. ${number}`,
  removeNumber: (number) => `Remove no. ${number}`,
  reverseNumber: (number) => `Reverse no. ${number}`,
  removeShort: "Remove",
  reverseShort: "Reverse",
  removeTitle: (number) => `Remove mutation ${number}?`,
  removeRows: (rows) =>
    rows === 1
      ? "One row leaves the table of mutations. If the change should stay visible, choose Reverse."
      : `${rows} rows leave the table of mutations. If the change should stay visible, choose Reverse.`,
  showAll: (count) => `Show all ${count}`,
  row: (sheet, row) => `${sheet}, row ${row}`,
  goTo: (place) => `Go to ${place}`,
  makeAnew: "Make anew",
  noScenarioRow: "without a known scenario",
  typedOver: (line, year, amount) => `${line}, ${year}: ${amount} typed, not booked`,
  typedNoAmount: (line, year, stands) =>
    `${line}, ${year}: ${stands === "" ? "emptied, the formula is missing" : `it says "${stands}", which is no amount and is booked nowhere`}`,
  typedLink: (line, year, formula, amount) =>
    amount === null
      ? `${line}, ${year}: your own formula ${formula} gives no amount`
      : `${line}, ${year}: your own formula ${formula} now gives ${amount}, not booked. Booking fixes that outcome; the formula stays as text in the explanation`,
  bookCell: "Book",
  bookOutcome: "Book its outcome",
  restoreCell: "Put formula back",
  restoreRowFormulas: "Put formulas back",
  rowFormulasRestored: (rows) =>
    `The formulas behind ${rows === 1 ? "the row" : `all ${rows} rows`} of the table of mutations are back; what you filled in in the other columns was not changed.`,
  confirmAmount: "Klopt (it is meant)",
  amountConfirmed: (amount, row) =>
    `Row ${row} of Mutaties says under Klopt that ${amount} million is meant, by whom and when. Another amount is asked about again.`,
  bookAll: (count) => `Book all ${count}`,
  registerColumn: (header) =>
    `Column "${header}" is missing from the table of scenarios: deleted or renamed. Put it back with exactly that header, or undo the change (Ctrl+Z).`,
  sheetUnreadable: (code) =>
    `The sheet of ${code} was changed so much that we can't find cells typed over any more. Undo the change (Ctrl+Z), or choose Copy for a new sheet.`,
  baseLost: (code) =>
    `The frozen position that ${code} starts from can't be read any more. Put its sheet back (Ctrl+Z, or from an earlier version).`,
  hiddenFaults: (code, rows) =>
    `Of ${code} the overview of scenarios counts ${rows} faulty row(s) of which nothing shows here: their formulas (Controle to Fout) were pasted by value, and follow no change.`,
  removed: (number, rows) =>
    `Mutation ${number} was removed (${rows} ${rows === 1 ? "row" : "rows"}). Book it again to have it back.`,
  deleted: (code, rows) => `Scenario ${code} was deleted, with ${rows} rows of mutations.`,
  created: (code, sheet) =>
    `Scenario ${code} is on sheet "${sheet}", equal to the letter. Book a mutation below. Delete takes it away.`,
  copied: (code, sheet) => `The copy is called ${code} and is on sheet "${sheet}".`,
  booked: (number, code, rows) =>
    `Booked as mutation ${number} in ${code} (${rows} ${rows === 1 ? "row" : "rows"} on sheet Mutaties).`,
  bookedBack: (number) => `Remove or Reverse at no. ${number} below takes it back`,
  orCtrlZ: ", and so does Ctrl+Z.",
  typedBooked: (booked, rows, isExplained) =>
    `Booked ${booked.map((each) => `${booked.length > 1 ? `in ${each.scenario} ` : ""}as mutation ${each.number}`).join(" and ")} (${rows} ${rows === 1 ? "row" : "rows"}). ${isExplained ? "The formula stands as text in the explanation; add the reason." : "The explanation is still missing."}`,
  typedRestored: (cells, stood) =>
    `${cells === 1 ? "The formula is" : `${cells} formulas are`} back; nothing was booked.${stood.length > 0 ? ` It said: ${stood.join("; ")}.` : ""}`,
};

export type ScenarioTabTexts = typeof nl;

/** What the tab of scenarios says, in the language of Office. */
export function scenarioTabTexts(language: Language): ScenarioTabTexts {
  return language === "nl" ? nl : en;
}
