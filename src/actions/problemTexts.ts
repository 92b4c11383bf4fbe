import { brief2946123 } from "../letter/brief2946123";
import { problemText as scenarioText } from "../scenario/problemTexts";
import type { ScenarioLine } from "../scenario/ScenarioLine";
import { scenarioLines } from "../scenario/scenarioLines";
import { comparisonTexts } from "./comparisonTexts";
import { list } from "./listed";
import { scenarioProblemTexts } from "./scenarioProblemTexts";
import { freezeTexts } from "./freezeTexts";
import { insertionTexts } from "./insertionTexts";
import type { Language } from "./language";
import type { Problem, WayOut } from "./outcome";
import { unfinishedTexts } from "./unfinishedTexts";
import { refusalTexts } from "./refusalTexts";
import { sizeTexts } from "./sizeTexts";
import { stateTexts } from "./stateTexts";

/** For the names of lines where the workbook was not read; those of the user's own are told by their keys then. */
const letterLines = scenarioLines(brief2946123, []);

/** What a user reads after an action, and what she can do: the one place for these texts. */
export interface ProblemText {
  readonly text: string;
  readonly waysOut: readonly { readonly way: WayOut; readonly label: string }[];
}

const nl: Readonly<Record<WayOut, string>> = {
  freeSheetName: "Onder een andere naam invoegen",
  withoutNames: "Zonder namen invoegen",
  newSheet: "Op een nieuw blad invoegen",
  retry: "Opnieuw proberen",
  again: "Nog een keer invoegen",
  anyway: "Toch hier invoegen",
  refresh: "Bijwerken wat er staat",
  resolve: "Herstellen",
  forget: "Niet herstellen",
};
const en: Readonly<Record<WayOut, string>> = {
  freeSheetName: "Insert under another name",
  withoutNames: "Insert without names",
  newSheet: "Insert on a new sheet",
  retry: "Try again",
  again: "Insert once more",
  anyway: "Insert here all the same",
  refresh: "Update what is there",
  resolve: "Restore",
  forget: "Don't restore",
};

/**
 * The problem in words, with the ways out of it. Nothing has been written when this is shown, unless it says so.
 * @param lines the lines of the workbook, so that those of the user's own are called by their names
 */
export function problemText(
  problem: Problem,
  language: Language,
  lines: readonly ScenarioLine[] = letterLines,
): ProblemText {
  const { dutch, english, ways } = describe(problem, lines);
  const labels = language === "nl" ? nl : en;
  return { text: language === "nl" ? dutch : english, waysOut: ways.map((way) => ({ way, label: labels[way] })) };
}

function describe(
  problem: Problem,
  lines: readonly ScenarioLine[],
): { dutch: string; english: string; ways: readonly WayOut[] } {
  switch (problem.kind) {
    case "sheetTaken":
    case "namesTaken":
    case "cellsOccupied":
    case "areaInUse":
    case "noCellForTable":
    case "tableThere":
    case "placeDoubtful":
    case "noRoom":
    case "partlyThere":
      return insertionTexts(problem);
    case "workbookProtected":
      return {
        dutch:
          "De structuur van de werkmap is beveiligd, dus er kan geen blad bij, weg of anders gaan heten. Hef de beveiliging op in Controleren > Werkmap beveiligen.",
        english:
          "The workbook's structure is protected, so no sheet can be added, removed or renamed. Unprotect it in Review > Protect Workbook.",
        ways: ["retry"],
      };
    case "workbookReadOnly":
      return {
        dutch: "De werkmap is alleen-lezen. Sla haar op onder een andere naam en probeer het opnieuw.",
        english: "The workbook is read-only. Save it under another name and try again.",
        ways: ["retry"],
      };
    case "sheetProtected":
    case "cellsProtected":
      return {
        dutch: `Blad "${problem.sheet}" is beveiligd. Er is niets gewijzigd. Hef de beveiliging op in Controleren > Blad beveiligen en probeer het opnieuw.`,
        english: `Sheet "${problem.sheet}" is protected. Nothing was changed. Unprotect it in Review > Protect Sheet and try again.`,
        ways: problem.kind === "sheetProtected" ? ["newSheet"] : [],
      };
    case "noScenarios":
    case "notAsked":
    case "confirmColumnTaken":
    case "baseLost":
    case "baseLinesLost":
    case "sheetChanged":
    case "sheetTyped":
    case "tablesLost":
    case "headerOff":
    case "rowsOutside":
    case "scenarioSheetLost":
    case "scenarioInUse":
    case "unknownScenario":
    case "ledgerColumnsMissing":
    case "registerColumnsMissing":
    case "tableFiltered":
      return { ...scenarioProblemTexts(problem), ways: [] };
    case "comparedCount":
    case "comparisonTyped":
    case "comparisonChanged":
      return { ...comparisonTexts(problem), ways: [] };
    case "precisionAsDisplayed":
    case "wouldBeRounded":
    case "mayGoRound":
      return { ...stateTexts(problem), ways: [] };
    case "alreadyFrozen":
    case "frozenStays":
    case "notFrozen":
    case "momentMissing":
    case "rowsAtFault":
    case "notFromLedger":
    case "perhapsOld":
    case "notCalculated":
    case "noValue":
    case "sheetAltered":
      return { ...freezeTexts(problem), ways: [] };
    case "scenario":
      return {
        dutch: scenarioText(problem.problem, "nl", lines),
        english: scenarioText(problem.problem, "en", lines),
        ways: [],
      };
    case "tooMuch":
    case "sheetTooLarge":
    case "formulaTooLong":
      return { ...sizeTexts(problem), ways: [] };
    case "partlyBack":
    case "retypedLost":
    case "restoreProtected":
    case "partlyRestored":
    case "newerJournal":
    case "halfDone":
    case "unfinished":
      return unfinishedTexts(problem);
    case "changedSince":
      return {
        dutch: `De werkmap is intussen gewijzigd${problem.cells.length > 0 ? ` (${list(problem.cells)})` : ""}. Er is niets gedaan. Bekijk het opnieuw en kies dan weer.`,
        english: `The workbook has changed meanwhile${problem.cells.length > 0 ? ` (${list(problem.cells)})` : ""}. Nothing was done. Look again and then choose.`,
        ways: [],
      };
    case "newerVersion":
      return {
        dutch: `In deze werkmap schreef een nieuwere versie van deze invoegtoepassing (indeling ${problem.found}; deze versie kent ze tot en met ${problem.known}). Lezen kan, schrijven niet: er is niets gewijzigd. Sluit Excel, laat uw beheerder de invoegtoepassing bijwerken en open de werkmap opnieuw.`,
        english: `A newer version of this add-in wrote in this workbook (layout ${problem.found}; this version knows them up to ${problem.known}). It can be read, not written: nothing was changed. Close Excel, have your administrator update the add-in, and open the workbook again.`,
        ways: [],
      };
    case "sheetHidden":
      return {
        dutch: problem.isVery
          ? `Blad "${problem.sheet}" is zo verborgen dat Excel het niet onder Zichtbaar maken toont. Wie de werkmap beheert, maakt het zichtbaar in de Visual Basic-editor (Alt+F11, eigenschap Visible).`
          : `Blad "${problem.sheet}" is verborgen. Klik met de rechtermuisknop op een bladtab, kies Zichtbaar maken en klik hier opnieuw.`,
        english: problem.isVery
          ? `Sheet "${problem.sheet}" is hidden so that Excel does not list it under Unhide. Whoever keeps the workbook unhides it in the Visual Basic Editor (Alt+F11, property Visible).`
          : `Sheet "${problem.sheet}" is hidden. Right-click a sheet tab, choose Unhide and click here again.`,
        ways: [],
      };
    case "nothingInserted":
      return {
        dutch: "Er staat nog geen tabel van de brief in deze werkmap. Klik eerst op Alles invoegen.",
        english: "No table of the letter is in this workbook yet. Click Insert everything first.",
        ways: [],
      };
    case "noFigureSelected":
      return {
        dutch: "In de geselecteerde cel staat geen bedrag van de brief. Selecteer een bedrag in een ingevoegde tabel.",
        english: "The selected cell holds no figure of the letter. Select an amount in an inserted table.",
        ways: [],
      };
    case "noCellSelected":
    case "editMode":
    case "accessDenied":
    case "tooOld":
    case "busy":
    case "noNewWorkbook":
    case "unexpected":
    case "ownFault":
      return refusalTexts(problem);
  }
}
