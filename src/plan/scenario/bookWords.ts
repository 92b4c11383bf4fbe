/** What stands on the sheets that all scenarios share, in Dutch, and how wide its columns are, in points. */
export const bookWords = {
  ledgerTitle: "Mutaties",
  ledgerHelp:
    "Eén regel per mutatie en post: bedrag per jaar in EUR mln, + is meer uitgaven; t/m leeg is alleen dat jaar, e.v. is structureel. Typen, plakken, sorteren en filteren mag; de kolom Controle zegt wat er niet klopt aan de regel zelf. Alleen deze tabel telt mee: een kopie van dit blad nergens, wat haar Controle ook zegt.",
  /** What versions 0.3 and 0.4.0 said instead. */
  ledgerHelpBefore:
    "Eén regel per mutatie en post: bedrag per jaar in EUR mln, + is meer uitgaven; t/m leeg is alleen dat jaar, e.v. is structureel. Typen, plakken, sorteren en filteren mag; de kolom Controle zegt wat er niet klopt.",
  registerTitle: "Scenario's",
  registerHelp:
    "Eén regel per scenario. De code staat in formules en namen en blijft; titel en omschrijving zijn vrij. Opgesteld door is eigen opgave.",
  rowsInLedger: "Regels in Mutaties",
  rowsInScenarios: "waarvan in een scenario",
  rowsWithFaults: "met een fout of twijfel",
  rowsWithFaultsBefore: "met een fout",
  rowsBelow: "onder de tabel, niet meegeteld",
  widths: {
    Code: 110,
    Titel: 150,
    Omschrijving: 190,
    Basis: 110,
    "Vastgelegd als": 90,
    "Vastgelegd op": 80,
    "Opgesteld door": 95,
    Scenario: 55,
    Nr: 34,
    Thema: 150,
    Post: 170,
    Jaar: 40,
    "T/m": 40,
    Soort: 90,
    Aard: 75,
    Datum: 70,
    Percentage: 74,
    Grondslag: 74,
    Toelichting: 220,
    Besluit: 90,
    "Tegenboeking van": 90,
    Controle: 320,
    Klopt: 190,
  } as Readonly<Record<string, number>>,
} as const;
