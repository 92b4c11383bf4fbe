import type { PlanProblem } from "../plan/PlanProblem";

type ScenarioPlanProblem = Extract<
  PlanProblem,
  {
    kind:
      | "noScenarios"
      | "notAsked"
      | "confirmColumnTaken"
      | "baseLost"
      | "baseLinesLost"
      | "sheetChanged"
      | "sheetTyped"
      | "tablesLost"
      | "headerOff"
      | "rowsOutside"
      | "scenarioSheetLost"
      | "scenarioInUse"
      | "unknownScenario"
      | "ledgerColumnsMissing"
      | "registerColumnsMissing"
      | "tableFiltered";
  }
>;

/** What a user reads when something of scenarios is in the way: a part of `problemTexts`. */
export function scenarioProblemTexts(problem: ScenarioPlanProblem): {
  readonly dutch: string;
  readonly english: string;
} {
  switch (problem.kind) {
    case "noScenarios":
      return {
        dutch: "Er is nog geen scenario in deze werkmap. Kies eerst Nieuw scenario.",
        english: "There is no scenario in this workbook yet. Choose New scenario first.",
      };
    case "notAsked":
      return {
        dutch: `Over het bedrag in rij ${problem.row} van ${problem.sheet} is geen vraag meer: het is intussen gewijzigd, of bevestigd. Er is niets gedaan. Bekijk de lijst opnieuw.`,
        english: `Nothing is asked any more about the amount in row ${problem.row} of ${problem.sheet}: it was changed meanwhile, or confirmed. Nothing was done. Look at the list again.`,
      };
    case "confirmColumnTaken":
      return {
        dutch: `De kolom ${problem.header} in de tabel met mutaties (${problem.sheet}!${problem.address}) is van u; daarin wordt niets geschreven. Er is niets gewijzigd. Geef uw kolom een andere naam en kies Bijwerken: dan komt onze kolom ${problem.header} erbij.`,
        english: `The column ${problem.header} in the table of mutations (${problem.sheet}!${problem.address}) is yours; nothing is written in it. Nothing was changed. Give your column another name and choose Update: our column ${problem.header} is added then.`,
      };
    case "baseLost":
      return {
        dutch: `De vastgelegde stand waarop scenario ${problem.code} begint, is niet meer te lezen. Zet het blad met die stand terug (Ctrl+Z, of uit een eerdere versie).`,
        english: `The frozen position that scenario ${problem.code} starts from can't be read any more. Put its sheet back (Ctrl+Z, or from an earlier version).`,
      };
    case "baseLinesLost":
      return {
        dutch: `In de vastgelegde stand van ${problem.code} staan bedragen van ${few(problem.lines)}; die post staat niet meer in de tabel Offensief_Posten (blad Offensief lijsten, verborgen). Er is niets gewijzigd. Maak dat blad zichtbaar en zet de rij van die post terug, met haar Nr en Sleutel (Ctrl+Z, of uit een eerdere versie).`,
        english: `The frozen position of ${problem.code} has amounts of ${few(problem.lines)}; that line is not in the table Offensief_Posten any more (sheet Offensief lijsten, hidden). Nothing was changed. Unhide that sheet and put the line's row back, with its Nr and Sleutel (Ctrl+Z, or from an earlier version).`,
      };
    case "sheetChanged":
      return {
        dutch: `Op blad "${problem.sheet}" zijn rijen of kolommen bijgekomen, verplaatst of verwijderd. Er is niets gewijzigd, om niets van u te overschrijven. Zet ze elders, of kopieer het scenario en kies daar.`,
        english: `On sheet "${problem.sheet}" rows or columns were added, moved or deleted. Nothing was changed, so that nothing of yours is overwritten. Move them, or copy the scenario and choose there.`,
      };
    case "sheetTyped":
      return {
        dutch: `Op blad "${problem.sheet}" staat iets van uzelf in ${few(problem.cells)}. Er is niets gewijzigd, om dat niet te overschrijven. Boek wat is overgetypt of zet de formule terug (Controle), en zet aantekeningen onder de tabel.`,
        english: `On sheet "${problem.sheet}" ${few(problem.cells)} hold something of yours. Nothing was changed, so that it is not overwritten. Book what was typed over or put its formula back (Check), and put notes below the table.`,
      };
    case "tablesLost": {
      const [nl, en] = problem.lost.reduce<[string[], string[]]>(
        ([dutch, english], { table, sheet }) => [
          [...dutch, lostTable(table, sheet, "nl")],
          [...english, lostTable(table, sheet, "en")],
        ],
        [[], []],
      );
      return {
        dutch: `In deze werkmap ontbreekt: ${nl.join(", ")}. Er is niets gewijzigd, en er komt geen tweede naast. Zet de tabel terug (Ctrl+Z, of uit een eerdere versie), of geef haar haar naam terug. Kan dat niet meer, bewaar dan wat u nodig hebt elders en verwijder de bladen van alle scenario's; daarna kan Nieuw scenario weer.`,
        english: `This workbook lacks: ${en.join(", ")}. Nothing was changed, and no second one comes beside it. Put the table back (Ctrl+Z, or from an earlier version), or give it its name back. If that can't be done any more, keep what you need elsewhere and delete the sheets of all scenarios; New scenario works again after that.`,
      };
    }
    case "headerOff":
      return {
        dutch: `Van de tabel ${problem.table} op blad "${problem.sheet}" staat de veldnamenrij uit. Er is niets gewijzigd. Klik in de tabel en zet bij Tabelontwerp het vinkje Veldnamenrij weer aan.`,
        english: `The header row of the table ${problem.table} on sheet "${problem.sheet}" is switched off. Nothing was changed. Click in the table and tick Header Row under Table Design.`,
      };
    case "rowsOutside":
      return {
        dutch: `Er is niets gedaan: op blad "${problem.sheet}" staat rij ${few(problem.rows.map(String))} onder de tabel en niet erin, dus die telt nergens mee. Sleep de hoek rechtsonder van de tabel over die rij, of verwijder haar.`,
        english: `Nothing was done: on sheet "${problem.sheet}" row ${few(problem.rows.map(String))} stands below the table and not in it, so nothing counts it. Drag the table's bottom right corner over that row, or delete it.`,
      };
    case "scenarioSheetLost":
      return {
        dutch: `Het blad van scenario ${problem.code} is weg of niet meer te herkennen. De mutaties staan nog op blad Mutaties. Zet het blad terug (Ctrl+Z), of kopieer het scenario, dat maakt een nieuw blad, en verwijder daarna scenario ${problem.code}.`,
        english: `The sheet of scenario ${problem.code} is gone or can't be recognised any more. Its mutations still stand on the sheet Mutaties. Put the sheet back (Ctrl+Z), or copy the scenario, which makes a new sheet, and then delete scenario ${problem.code}.`,
      };
    case "scenarioInUse":
      return {
        dutch: `Op de vastgelegde stand van ${problem.code} bouwt ${few(problem.by)} voort. Er is niets verwijderd. Verwijder eerst wat erop voortbouwt.`,
        english: `${few(problem.by)} builds on the frozen position of ${problem.code}. Nothing was deleted. First delete what builds on it.`,
      };
    case "unknownScenario":
      return {
        dutch: `Scenario ${problem.code} staat niet (meer) in het Scenario-overzicht. Kies een ander scenario, of zet de regel terug.`,
        english: `Scenario ${problem.code} is not (or no longer) in the Scenario-overzicht. Choose another scenario, or put the row back.`,
      };
    case "ledgerColumnsMissing":
      return {
        dutch: `Op het blad Mutaties ontbreekt: ${few(problem.columns)}. Er is niets gewijzigd. Zet de kolom terug (Ctrl+Z), of geef haar weer deze naam. Is de tabel Offensief_Mutaties niet van deze invoegtoepassing, geef die dan een andere naam (Tabelontwerp > Tabelnaam).`,
        english: `The sheet Mutaties lacks: ${few(problem.columns)}. Nothing was changed. Put the column back (Ctrl+Z), or give it this name again. If the table Offensief_Mutaties is not of this add-in, give that another name (Table Design > Table Name).`,
      };
    case "tableFiltered":
      return {
        dutch: `Op de tabel op blad "${problem.sheet}" staat een filter; dan kan Excel daar geen rijen verwijderen of bijwerken. Zet het filter uit (Gegevens, Wissen) en probeer het opnieuw.`,
        english: `The table on sheet "${problem.sheet}" is filtered; Excel can't remove or update rows there then. Clear the filter (Data, Clear) and try again.`,
      };
    case "registerColumnsMissing":
      return {
        dutch: `In de tabel met scenario's op blad "${problem.sheet}" ontbreekt: ${few(problem.columns)}. Er is niets gewijzigd. Zet de kolom terug (Ctrl+Z), of geef haar weer precies deze kop. Is die tabel, Offensief_Scenarios, niet van deze invoegtoepassing, geef haar dan een andere naam (Tabelontwerp > Tabelnaam).`,
        english: `The table of scenarios on sheet "${problem.sheet}" lacks: ${few(problem.columns)}. Nothing was changed. Put the column back (Ctrl+Z), or give it exactly this header again. If that table, Offensief_Scenarios, is not of this add-in, give it another name (Table Design > Table Name).`,
      };
  }
}

/** A table that is lost, with the sheet where its rows still are. */
export function lostTable(table: string, sheet: string | null, language: "nl" | "en"): string {
  if (sheet === null) return table;
  return language === "nl"
    ? `${table} (de cellen staan nog op blad "${sheet}", maar zijn geen tabel meer)`
    : `${table} (its cells are still on sheet "${sheet}", but no table any more)`;
}

function few(items: readonly string[]): string {
  return items.length > 5 ? `${items.slice(0, 5).join(", ")} …` : items.join(", ");
}
