import { scenarioWords } from "../scenario/scenarioWords";

/** What stands on a comparison's sheet, in Dutch whatever Excel's language: the one place for it. */
export const comparisonWords = {
  sheet: "Vergelijking",
  title: (codes: readonly string[]) => `Vergelijking van ${listed(codes)} met de stand brief`,
  subtitle: "Nieuwe stand per scenario, en wat die verschilt van de stand brief",
  part: "Onderdeel",
  what: "Wat",
  chosen: "Scenario's in deze vergelijking",
  control: "Controle",
  courses: " verlopen",
  /** Said of no more than the courses and rows that the formula looked at; the mark goes by it. */
  clear: " nagekeken, geen bevindingen",
  coursesOf: ": begin + mutaties = nieuwe stand; ",
  rowsIn: (codes: readonly string[]) => ` van ${listed(codes)} in Offensief_Mutaties`,
  notClear: "Let op: een verloop sluit niet",
  seeScenario: (codes: readonly string[]) =>
    `Let op: rij 3 op het blad van ${listed(codes)} heeft een bevinding; wat daar niet goed staat, staat ook hier.`,
  /** What versions 0.3 and 0.4.0 said instead. */
  inOrder: "In orde: begin + mutaties = nieuwe stand, in elk scenario, elk thema en elk jaar.",
  outdated:
    "Verouderd: een scenario heeft nu andere jaren, of er zijn andere posten, dan toen deze vergelijking is gemaakt. Kies opnieuw Vergelijken.",
  replaced: (sheet: string) =>
    `VEROUDERD en niet meer bijgewerkt: zie blad ${sheet}. Verwijder dit blad als u het niet meer nodig hebt.`,
  old: "oud",
  whichTheme: "; kies bij Verloop van: ",
  seeRow: "; zie de rij Niet verklaard.",
  faulty: " regel(s) op blad Mutaties kloppen niet: zie daar de kolom Controle",
  doubted: " regel(s) op blad Mutaties met een bedrag waarover twijfel is: zie daar de kolom Controle",
  laterStart: (year: number) => `begint in ${year}: eerdere jaren tellen voor dit scenario nergens mee`,
  announced: "Aangekondigd (brief)",
  newPosition: (code: string) => `${code} nieuwe stand`,
  difference: (code: string) => `${code} verschil met brief`,
  ownAnnounced: (code: string) => `${code} aangekondigd`,
  verdict: (code: string) => `${code} oordeel`,
  charts: "Grafieken: thema's op elkaar, en het aangekondigde totaal als lijn",
  letterChart: `${scenarioWords.letterPosition}: thema's en aangekondigd totaal`,
  scenarioChart: (code: string) => `${code}: nieuwe stand per thema en aangekondigd totaal`,
  year: "Jaar",
  unit: "EUR mln",
  course: (code: string) => `Verloop ${code} · `,
  courseChart: (code: string) => `Verloop ${code}: van stand naar nieuwe stand`,
  between: " · ",
  courseOf: "Verloop van",
  allThemes: "Alle thema's",
  chooseTheme: "kies hier een thema: tabellen en grafieken van het verloop volgen",
  unknown: "onbekend",
  unknownTheme: "Geen verloop: kies bij Verloop van een thema uit de lijst.",
  step: "Stap",
  begin: "Beginstand",
  notExplained: "Niet verklaard (moet 0 zijn)",
  chartShows: "Verloopgrafieken tonen",
  chooseYear: "kies hier een jaar of alle jaren samen",
  unknownYear: "Geen grafiek: kies bij Verloopgrafieken tonen een jaar uit de lijst.",
  belowZero: "Geen grafiek: de stand komt onder nul, en dat kan deze grafiek niet tonen. Zie de tabel hierboven.",
  belowZeroOlder:
    "Geen grafiek: de stand komt onder nul, en dat kan deze grafiek niet tonen. De tabel hierboven klopt wel.",
  notReckoned: "Geen grafiek: in het verloop staat een fout.",
  lines: "Per post",
  reckoned: "Rekenblok (niet wijzigen)",
  helper: {
    base: "Basis",
    down: "Lager",
    up: "Hoger",
    position: "Stand",
    highest: "Schaal hoog",
    lowest: "Schaal laag",
    number: "Nr",
    from: "Vanaf post",
    to: "T/m post",
    chosen: "Gekozen",
    open: "Sluit niet",
    unknownKind: "Soort onbekend",
  },
} as const;

/** What kind of row it is, in the folded block: the marks go by it. */
export const rowKinds = {
  letter: "brief",
  formula: "formule",
  difference: "verschil",
  verdict: "oordeel",
  control: "controle",
} as const;

/** @example listed(["S1", "S2", "S3"]) // "S1, S2 en S3" */
function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} en ${items[items.length - 1] ?? ""}`;
}
