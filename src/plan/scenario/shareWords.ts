/** What stands on a copy to share, in Dutch whatever Excel's language. */
export const shareWords = {
  copy: "kopie",
  note: "Kopie om te delen",
  /** On a copy that is still in the workbook when a new one is made; begins as the note does, by which a copy is known. */
  replaced: (sheet: string) =>
    `Kopie om te delen · VEROUDERD: zie blad ${sheet}. Verwijder deze kopie als u haar niet meer nodig hebt.`,
  stand: (label: string) => `stand: ${label}`,
  frozen: (moment: string, on: string) => `vastgelegd: ${moment}, ${on}`,
  made: (date: string) => `gemaakt op ${date}`,
  status: (status: string) => `status: ${status}`,
  classification: (classification: string) => `rubricering: ${classification}`,
  ledgerSheet: (code: string) => `Mutaties ${code}`,
  sourceSheet: (code: string) => `Bronnen ${code}`,
  /** In a workbook where nothing else is. */
  sourcesAlone: "Bronnen",
  ledgerTitle: (code: string, title: string) => `Mutaties van scenario ${code}: ${title}`,
  ledgerHelp:
    "Alleen de regels van dit scenario. Bedrag, Jaar en T/m rekenen door in het blad ernaast; welke post een regel heeft, zegt de kolom Sleutel.",
} as const;
