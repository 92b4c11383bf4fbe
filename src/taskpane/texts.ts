import type { Language } from "../actions/texts";

const nl = {
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
  nothingYet: "Nog niets ingevoegd. Klik op Alles invoegen; daarna ziet u hier elke post die afwijkt van de brief.",
  noDeviations: "Geen afwijkingen: alle posten zijn gelijk aan de brief.",
  letter: "brief",
  now: "nu",
  noNumber: "geen getal",
  goTo: (cell: string) => `Ga naar ${cell}`,
  source: "Bron",
  noSource: "Selecteer een bedrag in een ingevoegde tabel om te zien waar het in de brief staat.",
  footer: "Werkt zonder internet: er gaat niets naar buiten.",
  busy: "Bezig …",
  noHost: "Open dit paneel in Excel, of in de werkbank (npm start).",
};

const en: typeof nl = {
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
  nothingYet:
    "Nothing inserted yet. Click Insert everything; after that you see here each line that deviates from the letter.",
  noDeviations: "No deviations: all lines equal the letter.",
  letter: "letter",
  now: "now",
  noNumber: "no number",
  goTo: (cell: string) => `Go to ${cell}`,
  source: "Source",
  noSource: "Select an amount in an inserted table to see where it stands in the letter.",
  footer: "Works without internet: nothing leaves this computer.",
  busy: "Busy …",
  noHost: "Open this pane in Excel, or in the workbench (npm start).",
};

/** What the pane says, in the language of Office. */
export function paneTexts(language: Language): typeof nl {
  return language === "nl" ? nl : en;
}
