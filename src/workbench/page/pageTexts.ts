const nl = {
  loading: "De invoegtoepassing wordt geladen …",
  grid: "Het rekenblad wordt geladen …",
  failed: (why: string) => `De werkbank kon niet starten: ${why}`,
  ready: (seconds: string, namespace: string) =>
    `Klaar in ${seconds} s. Klik op Alles invoegen, of typ =${namespace}.TOTAAL(2021) in een cel.`,
  done: (label: string) => `${label}: klaar.`,
  commandFailed: (label: string, why: string) => `${label}: niet gelukt. ${why}`,
  notice: "Dit is de werkbank van Offensief, om te ontwikkelen en uit te proberen. Het is geen Excel.",
  fresh: "Nieuw",
  open: "Openen",
  save: "Opslaan als .xlsx",
  language: "Taal",
  saved: "Opgeslagen als offensief.xlsx.",
  created: (name: string) =>
    `De invoegtoepassing maakte een nieuwe werkmap. Excel toont die in een eigen venster; hier is ze opgeslagen als ${name}.`,
  notSaved: (why: string) => `Niet opgeslagen. ${why}`,
  opened: (name: string, lost: readonly string[]) =>
    `${name} is geopend.${lost.length === 0 ? "" : ` Niet overgenomen: ${lost.join("; ")}.`}`,
  notShown: (name: string, why: string) => `${name} kan hier niet worden getoond; dit is een lege werkmap. ${why}`,
  notOpened: (name: string, why: string) =>
    `${name} kan niet worden geopend; de werkmap die openstond is er nog. ${why}`,
};

const en: typeof nl = {
  loading: "Loading the add-in …",
  grid: "Loading the grid …",
  failed: (why) => `The workbench could not start: ${why}`,
  ready: (seconds, namespace) =>
    `Ready in ${seconds} s. Click Insert everything, or type =${namespace}.TOTAAL(2021) in a cell.`,
  done: (label) => `${label}: done.`,
  commandFailed: (label, why) => `${label}: failed. ${why}`,
  notice: "This is the workbench of Offensief, for development and trying out. It is not Excel.",
  fresh: "New",
  open: "Open",
  save: "Save as .xlsx",
  language: "Language",
  saved: "Saved as offensief.xlsx.",
  created: (name) =>
    `The add-in made a new workbook. Excel shows it in a window of its own; here it has been saved as ${name}.`,
  notSaved: (why) => `Not saved. ${why}`,
  opened: (name, lost) => `${name} is open.${lost.length === 0 ? "" : ` Not taken over: ${lost.join("; ")}.`}`,
  notShown: (name, why) => `${name} can't be shown here; this is an empty workbook. ${why}`,
  notOpened: (name, why) => `${name} can't be opened; the workbook that was open is still here. ${why}`,
};

export type PageTexts = typeof nl;

/** What the workbench's page says. */
export function pageTexts(locale: string): PageTexts {
  return locale.startsWith("nl") ? nl : en;
}
