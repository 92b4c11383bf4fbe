/** What stands on the sheets of scenarios, in Dutch whatever Excel's language: the one place for it. */
export const scenarioWords = {
  ledgerSheet: "Mutaties",
  registerSheet: "Scenario-overzicht",
  listsSheet: "Offensief lijsten",
  scenario: "Scenario",
  mutations: "Mutaties",
  newPosition: "Nieuwe stand",
  letterPosition: "Stand brief",
  code: "Code",
  overYears: (first: number, last: number) => `${first}-${last}`,
  indexation: "waarvan loon- en prijsbijstelling",
  inLetter: "waarvan in de brief (afronding)",
  shift: "waarvan kasschuif",
  reallocation: "waarvan herschikking",
  total: "Totaal van de vier thema's",
  announcedTotal: "Aangekondigd totaal",
  baseYear: (year: string) => `Stand ${year}`,
  key: "Sleutel",
  explained: "verklaard door verschuiving",
  inherited: "in de stand sinds de brief; kasschuif in eerdere jaren",
  notShown: "Mutaties die niet in deze tabel staan",
  /** Said of no more than the rows that the formula looked at; the marks go by it. */
  clear: " nagekeken, geen bevindingen",
  inLedger: " in Offensief_Mutaties",
  inCopy: " in deze kopie",
  someBelow:
    "Onder de tabel op blad Mutaties staan rijen van dit scenario die niet meetellen: sleep de hoek van de tabel eroverheen.",
  /** What versions 0.3 and 0.4.0 said instead. */
  allShown: "Alle mutaties van dit scenario staan in deze tabel.",
  typedOver: "In deze tabel zijn cellen overgetypt: zet de formules terug, of kies Controle.",
  someMissing: "Niet alle mutaties van dit scenario staan in deze tabel: er zijn rijen of cellen uit weggehaald.",
  someNotShown:
    " regel(s) op blad Mutaties kloppen niet en staan niet (helemaal) in deze tabel: zie daar de kolom Controle.",
  someInDoubt:
    " regel(s) op blad Mutaties met een bedrag waarover twijfel is; ze tellen mee in deze tabel: zie daar de kolom Controle.",
  someNotShownInCopy:
    " regel(s) met mutaties kloppen niet en staan niet (helemaal) in deze tabel: zie daar de kolom Fout.",
  shifted: "verschoven; meerjarig saldo 0",
  reallocated: "tussen thema's, totaal 0",
  shiftedAndReallocated: "verschoven en tussen thema's, totaal 0",
  inOrder: "in orde",
  noExplanation: "toelichting ontbreekt",
  /** What the check of a row begins with where its amount is asked about. */
  doubt: "twijfel:",
} as const;
