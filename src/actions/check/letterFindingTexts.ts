import { shown } from "../../scenario/texts";
import { manualText } from "../withBesides";
import { named, type FindingTexts } from "./FindingTexts";

type LetterKind =
  | "lineChanged"
  | "ownRow"
  | "announcedChanged"
  | "yearChanged"
  | "resultChanged"
  | "textChanged"
  | "sourceChanged"
  | "controlChanged"
  | "formulaShort"
  | "lineLost"
  | "tableLost"
  | "columnBetween"
  | "overviewBroken"
  | "overviewUnread"
  | "sourcesLost"
  | "markLost"
  | "namesLost"
  | "nameElsewhere"
  | "nameBroken"
  | "nameTaken"
  | "marksLost"
  | "marksUnread"
  | "sheetCopied"
  | "olderVersion"
  | "newerVersion"
  | "inventoryLost"
  | "inventoryBehind"
  | "inventoryUnread"
  | "notCalculated";

/** @example whichNames("Offensief_S1_MIT_Politie", "3", "en") // " (Offensief_S1_MIT_Politie en 2)" */
function whichNames(name: string | undefined, count: string | undefined, and: string): string {
  const more = Number(count) - 1;
  return name === undefined ? "" : ` (${shown(name)}${more > 0 ? ` ${and} ${more}` : ""})`;
}

/** Of the letter's tables, the overview, the sources and their names. */
export const letterFindingTexts: FindingTexts<LetterKind> = {
  lineChanged: {
    nl: ([theme, line, year, now, letter, change]) =>
      `${named(theme, line, year)}: ${now ? `nu ${now}, in de brief ${letter} (${change})` : "hier staat iets anders dan in de brief"}. Zet terug met Bijwerken in het paneel als dit niet de bedoeling is.`,
    en: ([theme, line, year, now, letter, change]) =>
      `${named(theme, line, year)}: ${now ? `now ${now}, in the letter ${letter} (${change})` : "something else than in the letter stands here"}. Put it back with Update in the pane if it is not meant.`,
  },
  ownRow: {
    nl: ([theme, line, year, now]) =>
      `${named(theme, line, year)}: een rij die niet in de brief staat telt mee (${now || "geen getal"}). Verwijder de rij als dit niet de bedoeling is, of boek het als eigen post in een scenario.`,
    en: ([theme, line, year, now]) =>
      `${named(theme, line, year)}: a row that is not in the letter counts (${now || "no number"}). Delete the row if it is not meant, or book it as an own line in a scenario.`,
  },
  announcedChanged: {
    nl: ([theme, line, year]) =>
      `${named(theme, line, year)}: het aangekondigde bedrag is overgetypt, dus het oordeel gaat niet meer over de brief. Zet het terug met Bijwerken in het paneel.`,
    en: ([theme, line, year]) =>
      `${named(theme, line, year)}: the announced amount was typed over, so the verdict is no longer about the letter. Put it back with Update in the pane.`,
  },
  yearChanged: {
    nl: ([theme, , year]) =>
      `${named(theme, year)}: het jaartal boven de kolom is overgetypt. Zet het terug met Bijwerken in het paneel.`,
    en: ([theme, , year]) =>
      `${named(theme, year)}: the year above the column was typed over. Put it back with Update in the pane.`,
  },
  resultChanged: {
    nl: ([theme, line, year]) =>
      `${named(theme, line, year)}: de formule is overgetypt en rekent niet meer mee. Zet haar terug met Bijwerken in het paneel.`,
    en: ([theme, line, year]) =>
      `${named(theme, line, year)}: the formula was typed over and does not reckon any more. Put it back with Update in the pane.`,
  },
  textChanged: {
    nl: ([of, ours, now]) =>
      `${named(of)}: hier schreven wij "${ours}"; nu staat er ${now ? `"${named(now)}"` : "niets"}. Het cijfer is hetzelfde, maar kan voor iets anders worden gelezen: typ onze tekst terug als dit niet de bedoeling is.`,
    en: ([of, ours, now]) =>
      `${named(of)}: here we wrote "${ours}"; now there is ${now ? `"${named(now)}"` : "nothing"}. The figure is the same, but may be read as another: type our text back if this is not meant.`,
  },
  sourceChanged: {
    nl: ([what, ours, now]) =>
      ours === undefined
        ? `Bronnen, ${named(what)}: deze rij is weg of niet meer te herkennen. Maak dat ongedaan met Ctrl+Z; voor een nieuw blad met bronnen verwijdert u alles en voegt u opnieuw in.`
        : `Bronnen, ${named(what)}: in de brief ${ours ? `"${ours}"` : "niets"}, hier ${now ? `"${named(now)}"` : "niets"}. Typ terug wat in de brief staat als dit niet de bedoeling is.`,
    en: ([what, ours, now]) =>
      ours === undefined
        ? `Sources, ${named(what)}: this row is gone or can't be recognised any more. Undo that with Ctrl+Z; for a new sheet with sources remove everything and insert anew.`
        : `Sources, ${named(what)}: in the letter ${ours ? `"${ours}"` : "nothing"}, here ${now ? `"${named(now)}"` : "nothing"}. Type back what the letter has if this is not meant.`,
  },
  controlChanged: {
    nl: ([theme]) =>
      `${named(theme)}: het controleblok, waar sommen en markeringen op steunen, is gewijzigd. Kies Bijwerken: dat herstelt het.`,
    en: ([theme]) =>
      `${named(theme)}: the control block, on which sums and marks rest, was changed. Choose Update: that mends it.`,
  },
  formulaShort: {
    nl: ([theme]) => `${named(theme)}: een formule neemt niet alle regels mee. Kies Bijwerken: dat herstelt haar.`,
    en: ([theme]) => `${named(theme)}: a formula does not take in all rows. Choose Update: that mends it.`,
  },
  lineLost: {
    nl: ([line]) =>
      `${named(line)}: de rij van deze post is weg uit de tabel. Maak dat ongedaan met Ctrl+Z, of verwijder de tabel en voeg haar opnieuw in.`,
    en: ([line]) =>
      `${named(line)}: the row of this line is gone from the table. Undo that with Ctrl+Z, or remove the table and insert it anew.`,
  },
  tableLost: {
    nl: ([theme]) =>
      `De tabel ${named(theme)} is niet gevonden of niet meer te lezen: er is niets van nagekeken. Maak dat ongedaan met Ctrl+Z, of voeg haar opnieuw in met Tabel invoegen in het paneel.`,
    en: ([theme]) =>
      `The table ${named(theme)} was not found or can't be read any more: nothing of it was looked at. Undo that with Ctrl+Z, or insert it anew with Insert table in the pane.`,
  },
  columnBetween: {
    nl: ([theme, before, after, name]) =>
      `${named(theme)}: tussen ${before} en ${after} staat een kolom die er niet hoort, dus van deze tabel is niets nagekeken${name === undefined ? "" : `, en namen als ${shown(name)} geven in uw formules ook die kolom`}. Verwijder de kolom, of zet hem rechts van de tabel.`,
    en: ([theme, before, after, name]) =>
      `${named(theme)}: between ${before} and ${after} stands a column that does not belong there, so nothing of this table was looked at${name === undefined ? "" : `, and names like ${shown(name)} give that column too in your formulas`}. Delete the column, or put it to the right of the table.`,
  },
  overviewBroken: {
    nl: () =>
      "Het overzicht is niet gevonden of heeft formules die niet meer werken. Kies Bijwerken; is het weg, verwijder dan alles en voeg opnieuw in.",
    en: () =>
      "The overview was not found or has formulas that don't work any more. Choose Update; if it is gone, remove everything and insert anew.",
  },
  overviewUnread: {
    nl: () =>
      "Het overzicht is anders ingedeeld dan wij het maakten, of niet alle tabellen staan eronder: het is niet nagekeken. Reken zelf na wat u eruit gebruikt.",
    en: () =>
      "The overview is arranged otherwise than we made it, or not all tables stand below it: it was not looked at. Check yourself what you use of it.",
  },
  sourcesLost: {
    nl: ([, how]) =>
      `Het blad met de bronnen is ${how === "unread" ? "niet meer te herkennen, dus niets ervan is nagekeken" : "weg"}. De cijfers zelf staan er nog; voor de bronnen verwijdert u alles en voegt u opnieuw in.`,
    en: ([, how]) =>
      `The sheet with the sources ${how === "unread" ? "can't be recognised any more, so nothing of it was looked at" : "is gone"}. The figures themselves are there; for the sources remove everything and insert anew.`,
  },
  markLost: {
    nl: ([subject]) =>
      `${named(subject)}: de verborgen naam waaraan wij dit herkennen is weg. Kies Bijwerken: dat zet hem terug.`,
    en: ([subject]) =>
      `${named(subject)}: the hidden name by which we recognise this is gone. Choose Update: that puts it back.`,
  },
  namesLost: {
    nl: ([subject, name, count, how]) =>
      `${named(subject)}: benoemde bereiken ontbreken${whichNames(name, count, "en")}, dus uw formules ermee geven een fout. ${
        how === "nowhere"
          ? "Waarover zij horen te gaan is nu niet te zien: rijen of jaren van het blad zijn weg, of er staat een kolom tussen de jaren. Herstel dat eerst, en kies dan Bijwerken: dat zet ze terug."
          : "Kies Bijwerken: dat zet ze terug."
      }`,
    en: ([subject, name, count, how]) =>
      `${named(subject)}: named ranges are missing${whichNames(name, count, "and")}, so your formulas with them give an error. ${
        how === "nowhere"
          ? "What they should be over can't be told now: rows or years of the sheet are gone, or a column stands between the years. Mend that first, and then choose Update: that puts them back."
          : "Choose Update: that puts them back."
      }`,
  },
  nameElsewhere: {
    nl: ([name]) => `De naam ${named(name)} wijst naar andere cellen dan hij hoort. Kies Bijwerken: dat zet hem goed.`,
    en: ([name]) => `The name ${named(name)} points to other cells than it should. Choose Update: that sets it right.`,
  },
  nameBroken: {
    nl: ([name]) =>
      `De naam ${named(name)} wijst nergens meer naar, dus uw formules ermee geven een fout. Zet terug wat er weg is, of gebruik hem niet meer.`,
    en: ([name]) =>
      `The name ${named(name)} points nowhere any more, so your formulas with it give an error. Bring back what is gone, or don't use it any more.`,
  },
  nameTaken: {
    nl: ([name]) =>
      `De naam ${named(name)} is van een ander: formules ermee gaan niet over de brief. Hernoem hem en kies Bijwerken.`,
    en: ([name]) =>
      `The name ${named(name)} is somebody else's: formulas with it are not about the letter. Rename it and choose Update.`,
  },
  marksLost: {
    nl: ([theme]) =>
      `${named(theme)}: de markeringen zijn weg, dus een afwijking kleurt niet. Kies Bijwerken: dat zet ze terug.`,
    en: ([theme]) =>
      `${named(theme)}: the marks are gone, so a deviation has no colour. Choose Update: that puts them back.`,
  },
  marksUnread: {
    nl: () =>
      "Excel gaf de voorwaardelijke opmaak van dit blad niet, dus of onze markeringen er nog liggen is niet nagekeken. Kijk bij Start > Voorwaardelijke opmaak > Regels beheren; de oordelen onder de tabellen zeggen het in woorden.",
    en: () =>
      "Excel did not give the conditional formats of this sheet, so whether our marks are there was not looked at. See Home > Conditional Formatting > Manage Rules; the verdicts below the tables say it in words.",
  },
  sheetCopied: {
    nl: ([theme]) =>
      `${named(theme)}: dit is een kopie van een blad van ons; wat u daar wijzigt telt nergens mee. Verwijder de kopie als u haar niet nodig hebt.`,
    en: ([theme]) =>
      `${named(theme)}: this is a copy of a sheet of ours; what you change there counts nowhere. Delete the copy if you don't need it.`,
  },
  olderVersion: {
    nl: (about) =>
      `${named(...about)}: formules van een oudere versie. De cijfers gelden; kies Bijwerken: dat vernieuwt de formules en laat uw cellen zoals ze zijn.`,
    en: (about) =>
      `${named(...about)}: formulas of an older version. The figures hold; choose Update: that renews the formulas and leaves your cells as they are.`,
  },
  newerVersion: {
    nl: ([found, known]) =>
      `In deze werkmap schreef een nieuwere versie van deze invoegtoepassing (indeling ${found}; deze versie kent ze tot en met ${known}): wat hier is nagekeken kan iets anders betekenen. Lezen kan, schrijven niet; laat uw beheerder de invoegtoepassing bijwerken.`,
    en: ([found, known]) =>
      `A newer version of this add-in wrote in this workbook (layout ${found}; this version knows them up to ${known}): what was checked here may mean something else. Reading works, writing does not; have your administrator update the add-in.`,
  },
  inventoryLost: {
    nl: ([sheet]) =>
      `De inventaris (verborgen blad ${named(sheet)}) ontbreekt: weg, of gemaakt met een oudere versie. Wat er verder weg is, kan dan niet altijd worden gezien. Kies Bijwerken: dat maakt haar.`,
    en: ([sheet]) =>
      `The inventory (hidden sheet ${named(sheet)}) is missing: gone, or made with an older version. What else is gone can't always be seen then. Choose Update: that makes it.`,
  },
  inventoryBehind: {
    nl: ([what]) => `${named(what)} staat niet in de inventaris. Kies Bijwerken: dat vult haar aan.`,
    en: ([what]) => `${named(what)} is not in the inventory. Choose Update: that completes it.`,
  },
  inventoryUnread: {
    nl: ([row]) =>
      `rij ${row} van de inventaris is niet te lezen, dus wat daar stond, wordt alleen nog aan namen herkend. Zet de rij terug (Ctrl+Z, of uit een eerdere versie), of maak haar leeg en kies Bijwerken.`,
    en: ([row]) =>
      `row ${row} of the inventory can't be read, so what stood there is known by names alone. Put the row back (Ctrl+Z, or from an earlier version), or empty it and choose Update.`,
  },
  notCalculated: {
    nl: ([how]) =>
      how === "manual"
        ? manualText("nl")
        : "Excel rekent nog: wat cellen tonen kan van eerder zijn. Kijk zo opnieuw na.",
    en: ([how]) =>
      how === "manual"
        ? manualText("en")
        : "Excel is still calculating: what cells show may be of before. Check again in a moment.",
  },
};
