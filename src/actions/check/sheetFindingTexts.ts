import { named, type FindingTexts } from "./FindingTexts";

type SheetKind =
  | "comparisonOld"
  | "copyOld"
  | "rowOutsideTable"
  | "headerOff"
  | "bookCopied"
  | "scenarioCopied"
  | "sheetRowGone"
  | "sheetColumnGone"
  | "sheetRowAdded"
  | "sheetColumnAdded"
  | "sheetCellChanged"
  | "sheetFigure";

/** Of what a user did to the sheets of scenarios and of their shared tables. */
export const sheetFindingTexts: FindingTexts<SheetKind> = {
  comparisonOld: {
    nl: (codes) =>
      `de vergelijking van ${named(...codes)} is verouderd: een scenario heeft nu andere jaren, of er zijn andere posten of rijen, dan toen zij is gemaakt. Kies opnieuw Vergelijken: dat maakt haar opnieuw.`,
    en: (codes) =>
      `the comparison of ${named(...codes)} is out of date: a scenario has other years by now, or there are other lines or rows, than when it was made. Choose Compare once more: that makes it anew.`,
  },
  copyOld: {
    nl: ([code]) =>
      `deze kopie om te delen is verouderd: ${named(code)} is na het maken gewijzigd. Kies bij ${named(code)} opnieuw Delen: dat maakt een nieuwe kopie, en deze zegt dan dat zij verouderd is.`,
    en: ([code]) =>
      `this copy to share is out of date: ${named(code)} was changed after it was made. Choose Share once more at ${named(code)}: that makes a new copy, and this one then says that it is out of date.`,
  },
  rowOutsideTable: {
    nl: ([table, row, code, number]) =>
      `rij ${row} (${named(code, number && `nr ${number}`) || "zonder scenario"}) staat onder de tabel ${named(table)} en niet erin: die telt nergens mee. Sleep de hoek rechtsonder van de tabel over die rij, of verwijder haar.`,
    en: ([table, row, code, number]) =>
      `row ${row} (${named(code, number && `nr ${number}`) || "without a scenario"}) stands below the table ${named(table)} and not in it: nothing counts it. Drag the table's bottom right corner over that row, or delete it.`,
  },
  headerOff: {
    nl: ([table]) =>
      `de veldnamenrij van de tabel ${named(table)} staat uit. Klik in de tabel en zet bij Tabelontwerp het vinkje Veldnamenrij weer aan; tot dan wordt er niets geboekt of vastgelegd.`,
    en: ([table]) =>
      `the header row of the table ${named(table)} is switched off. Click in the table and tick Header Row under Table Design; until then nothing is booked or frozen.`,
  },
  bookCopied: {
    nl: ([, original]) =>
      `dit is een kopie van blad ${named(original)}: wat hier staat of bijkomt, telt in geen scenario mee, wat er ook in Controle staat. Zet wat u hier hebt toegevoegd op blad ${named(original)}, en verwijder de kopie.`,
    en: ([, original]) =>
      `this is a copy of sheet ${named(original)}: what stands or comes here counts in no scenario, whatever its column Controle says. Put what you added here on sheet ${named(original)}, and delete the copy.`,
  },
  scenarioCopied: {
    nl: ([code, original]) =>
      `dit is een kopie van het blad van ${named(code)} (${named(original)}) en wordt niet nagekeken. Verwijder de kopie, of kies Scenario kopiëren voor een eigen scenario.`,
    en: ([code, original]) =>
      `this is a copy of the sheet of ${named(code)} (${named(original)}) and is not checked. Delete the copy, or choose Copy scenario for a scenario of its own.`,
  },
  sheetRowGone: {
    nl: ([code, ...row]) =>
      `${named(code)}: de rij ${named(...row)} is verwijderd; wat daar stond, telt niet meer mee. Zet de rij terug (Ctrl+Z), of kopieer het scenario: dat maakt een nieuw blad.`,
    en: ([code, ...row]) =>
      `${named(code)}: the row ${named(...row)} was deleted; what stood there counts no more. Put it back (Ctrl+Z), or copy the scenario, which makes a new sheet.`,
  },
  sheetColumnGone: {
    nl: ([code, header]) =>
      `${named(code)}: een kolom ${named(header)} is verwijderd. Zet de kolom terug (Ctrl+Z), of kopieer het scenario: dat maakt een nieuw blad.`,
    en: ([code, header]) =>
      `${named(code)}: a column ${named(header)} was deleted. Put it back (Ctrl+Z), or copy the scenario, which makes a new sheet.`,
  },
  sheetRowAdded: {
    nl: ([code, theme, row]) =>
      `${named(code)}: rij ${row} van uzelf telt mee in de som van ${named(theme)}, en in geen mutatie. Boek het bedrag als mutatie of eigen post, en haal de rij daar weg.`,
    en: ([code, theme, row]) =>
      `${named(code)}: row ${row} of your own counts in the sum of ${named(theme)}, and in no mutation. Book the amount as a mutation or a line of your own, and take the row out there.`,
  },
  sheetColumnAdded: {
    nl: ([code, column]) =>
      `${named(code)}: kolom ${column} van uzelf staat tussen de jaren; namen over die jaren geven vanaf daar het cijfer van een andere kolom. Verwijder de kolom, of zet haar rechts van de tabel.`,
    en: ([code, column]) =>
      `${named(code)}: column ${column} of your own stands between the years; names over those years give another column's figure from there on. Delete the column, or put it to the right of the table.`,
  },
  sheetCellChanged: {
    nl: ([code, theme, label, more]) =>
      `${named(code, theme, label)}: hier${more ? ` (en in ${named(more)})` : ""} staat iets anders dan onze formule of ons cijfer. Zet terug wat er stond (Ctrl+Z), en boek een wijziging als mutatie.`,
    en: ([code, theme, label, more]) =>
      `${named(code, theme, label)}: here${more ? ` (and in ${named(more)})` : ""} something else stands than our formula or figure. Put back what stood there (Ctrl+Z), and book a change as a mutation.`,
  },
  sheetFigure: {
    nl: ([code, ...what]) =>
      `${named(code, ...what)}: hier staat iets anders dan stand en mutaties samen. Kijk na wat er is gewijzigd, en zet het terug (Ctrl+Z).`,
    en: ([code, ...what]) =>
      `${named(code, ...what)}: something else stands here than position and mutations together. See what was changed, and put it back (Ctrl+Z).`,
  },
};
