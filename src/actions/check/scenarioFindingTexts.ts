import { named, type FindingTexts } from "./FindingTexts";

type ScenarioKind =
  | "bookLost"
  | "ledgerColumnLost"
  | "registerColumnLost"
  | "amountUnfollowed"
  | "rowsHidden"
  | "positionTyped"
  | "scenarioLost"
  | "scenarioUnread"
  | "baseLost"
  | "frozenLost"
  | "frozenChanged"
  | "ownLineLost"
  | "comparisonLost";

/** Of scenarios, their shared tables, and what is built from them. */
export const scenarioFindingTexts: FindingTexts<ScenarioKind> = {
  bookLost: {
    nl: ([table, sheet]) =>
      `De Excel-tabel ${named(table)} (blad ${named(sheet)}) is weg: verwijderd, hernoemd, omgezet in een bereik, of weggelaten door een ander programma dat de werkmap bewaarde. Maak dat ongedaan met Ctrl+Z, neem een eerdere versie van de werkmap, of maak er weer een tabel van met die naam.`,
    en: ([table, sheet]) =>
      `The Excel table ${named(table)} (sheet ${named(sheet)}) is gone: deleted, renamed, converted to a range, or left out by another program that saved the workbook. Undo that with Ctrl+Z, take an earlier version of the workbook, or make it a table of that name again.`,
  },
  ledgerColumnLost: {
    nl: ([header]) =>
      `De kolom ${named(header)} van Mutaties is weg of hernoemd, dus er wordt niet goed gerekend. Maak dat ongedaan met Ctrl+Z, of geef de kolom haar naam terug.`,
    en: ([header]) =>
      `The column ${named(header)} of Mutaties is gone or renamed, so sums are not right. Undo that with Ctrl+Z, or give the column its name back.`,
  },
  registerColumnLost: {
    nl: ([header]) =>
      `De kolom ${named(header)} van het scenario-overzicht is weg of hernoemd. Maak dat ongedaan met Ctrl+Z, of geef de kolom haar naam terug.`,
    en: ([header]) =>
      `The column ${named(header)} of the register of scenarios is gone or renamed. Undo that with Ctrl+Z, or give the column its name back.`,
  },
  amountUnfollowed: {
    nl: () =>
      "de formule van een bedrag leidt hierheen, en verder is zij niet gevolgd: of zij op zichzelf terugkomt, is niet nagekeken. Excel meldt zo'n kring zelf (Formules > Foutcontrole > Kringverwijzingen); kort anders de weg in.",
    en: () =>
      "the formula of an amount leads here, and was not followed further: whether it comes back to itself was not looked at. Excel reports such a circle itself (Formulas > Error Checking > Circular References); else shorten the way.",
  },
  rowsHidden: {
    nl: ([code, count]) =>
      `${named(code)}: ${count} ${count === "1" ? "regel telt" : "regels tellen"} het scenario-overzicht als fout, terwijl er niets aan te zien is: de formules erachter zijn als waarde geplakt. Kies Formules terugzetten in het paneel.`,
    en: ([code, count]) =>
      `${named(code)}: the register counts ${count} ${count === "1" ? "row" : "rows"} as faulty while nothing can be seen: the formulas behind were pasted by value. Choose Restore formulas in the pane.`,
  },
  positionTyped: {
    nl: ([code, theme, line, year, amount]) =>
      `${named(code, theme, line, year)}: de stand is overgetypt (${amount || "geen getal"}) en nergens geboekt. Boek het, of zet de formule terug, in het paneel.`,
    en: ([code, theme, line, year, amount]) =>
      `${named(code, theme, line, year)}: the position was typed over (${amount || "no number"}) and booked nowhere. Book it, or put the formula back, in the pane.`,
  },
  scenarioLost: {
    nl: ([code, title, what]) =>
      `Scenario ${named(code, title)}: ${named(what)} ontbreekt, dus het is niet (helemaal) nagekeken. Maak dat ongedaan met Ctrl+Z, of verwijder het scenario in het paneel en boek het opnieuw.`,
    en: ([code, title, what]) =>
      `Scenario ${named(code, title)}: ${named(what)} is missing, so it was not (wholly) looked at. Undo that with Ctrl+Z, or delete the scenario in the pane and book it anew.`,
  },
  scenarioUnread: {
    nl: ([code, title]) =>
      `Scenario ${named(code, title)}: op zijn blad is te weinig over om het na te kijken. Maak uw laatste wijzigingen daar ongedaan met Ctrl+Z.`,
    en: ([code, title]) =>
      `Scenario ${named(code, title)}: too little is left on its sheet to look at it. Undo your latest changes there with Ctrl+Z.`,
  },
  baseLost: {
    nl: ([code, title]) =>
      `Scenario ${named(code, title)}: de vastgelegde stand waarop het begint is weg. Zet die terug uit een eerdere versie van de werkmap.`,
    en: ([code, title]) =>
      `Scenario ${named(code, title)}: the frozen stand that it starts from is gone. Bring it back from an earlier version of the workbook.`,
  },
  frozenLost: {
    nl: ([code, what]) =>
      `De vastgelegde stand van ${named(code)} is niet te lezen: ${named(what)} ontbreekt. Maak dat ongedaan met Ctrl+Z, of zet hem terug uit een eerdere versie van de werkmap.`,
    en: ([code, what]) =>
      `The frozen stand of ${named(code)} can't be read: ${named(what)} is missing. Undo that with Ctrl+Z, or bring it back from an earlier version of the workbook.`,
  },
  frozenChanged: {
    nl: ([code, theme, line, year, now, was, last, count]) =>
      `De vastgelegde stand van ${named(code)} is niet meer wat is vastgelegd: ${named(theme, line, year)} is hier ${now}, en begin met mutaties t/m nr ${last} komt op ${was}${count === "1" ? "" : ` (en nog ${Number(count) - 1})`}. Het blad of een mutatie is daarna gewijzigd. Maak dat ongedaan met Ctrl+Z, of zet het terug uit een eerdere versie van de werkmap.`,
    en: ([code, theme, line, year, now, was, last, count]) =>
      `The frozen stand of ${named(code)} is no longer what was frozen: ${named(theme, line, year)} is ${now} here, and base with mutations up to nr ${last} comes to ${was}${count === "1" ? "" : ` (and ${Number(count) - 1} more)`}. The sheet or a mutation was changed afterwards. Undo that with Ctrl+Z, or bring it back from an earlier version of the workbook.`,
  },
  ownLineLost: {
    nl: ([key, name]) =>
      `De eigen post ${named(name, key)} staat niet meer in de lijst met posten, dus er kan niet op worden geboekt. Maak dat ongedaan met Ctrl+Z, of voeg haar opnieuw toe met Eigen post.`,
    en: ([key, name]) =>
      `The own line ${named(name, key)} is not in the list of lines any more, so nothing can be booked on it. Undo that with Ctrl+Z, or add it anew with Own line.`,
  },
  comparisonLost: {
    nl: (codes) =>
      `De vergelijking van ${named(...codes)} is weg of niet meer te lezen. Kies Vergelijken: dat maakt haar opnieuw.`,
    en: (codes) =>
      `The comparison of ${named(...codes)} is gone or can't be read any more. Choose Compare: that makes it anew.`,
  },
};
