import { list } from "./listed";
import { obstacleText } from "./obstacleTexts";
import type { Problem, WayOut } from "./outcome";
import { pointerText } from "./pointerTexts";

/** What keeps something from being inserted. */
export type InsertionProblem = Extract<
  Problem,
  {
    readonly kind:
      | "sheetTaken"
      | "namesTaken"
      | "cellsOccupied"
      | "areaInUse"
      | "noCellForTable"
      | "tableThere"
      | "placeDoubtful"
      | "noRoom"
      | "partlyThere";
  }
>;

/** Why nothing was inserted, and what to do. */
export function insertionTexts(problem: InsertionProblem): {
  readonly dutch: string;
  readonly english: string;
  readonly ways: readonly WayOut[];
} {
  switch (problem.kind) {
    case "sheetTaken":
      return {
        dutch: `Er is al een blad "${problem.sheet}". Er is niets ingevoegd. Geef dat blad een andere naam, of voeg in als "${problem.free}" (de namen moeten dan vrij zijn).`,
        english: `A sheet "${problem.sheet}" already exists. Nothing was inserted. Rename it, or insert as "${problem.free}" (its names must be free then).`,
        ways: ["freeSheetName"],
      };
    case "namesTaken":
      return {
        dutch: `Deze namen bestaan al: ${list(problem.names)}. Er is niets ingevoegd. Verwijder ze in Formules > Namen beheren, of voeg in zonder namen.`,
        english: `These names already exist: ${list(problem.names)}. Nothing was inserted. Delete them in Formulas > Name Manager, or insert without names.`,
        ways: ["withoutNames"],
      };
    case "cellsOccupied":
      return {
        dutch: `Op blad "${problem.sheet}" staat al iets in ${list(problem.cells)}. Er is niets ingevoegd. Selecteer een cel met genoeg lege ruimte rechts en onder, of kies een nieuw blad.`,
        english: `On sheet "${problem.sheet}" something stands in ${list(problem.cells)}. Nothing was inserted. Select a cell with enough empty room to its right and below, or choose a new sheet.`,
        ways: ["newSheet"],
      };
    case "areaInUse":
      return {
        dutch: `Op blad "${problem.sheet}" is het gebied al in gebruik: ${list(problem.obstacles.map((each) => obstacleText(each, "nl")))}. Er is niets ingevoegd. Selecteer een cel met genoeg lege ruimte rechts en onder, of kies een nieuw blad.`,
        english: `On sheet "${problem.sheet}" the area is in use: ${list(problem.obstacles.map((each) => obstacleText(each, "en")))}. Nothing was inserted. Select a cell with enough empty room to its right and below, or choose a new sheet.`,
        ways: ["newSheet"],
      };
    case "noCellForTable":
      return {
        dutch:
          "De tabel komt bij de geselecteerde cel, maar er is een grafiek, een afbeelding of een aantal losse gebieden geselecteerd. Er is niets ingevoegd. Klik op de cel waar de tabel moet beginnen en probeer het opnieuw, of kies een nieuw blad.",
        english:
          "The table comes at the selected cell, but a chart, a picture or several separate areas are selected. Nothing was inserted. Click the cell where the table should begin and try again, or choose a new sheet.",
        ways: ["newSheet", "retry"],
      };
    case "tableThere":
      return {
        dutch: `De tabel ${problem.theme} staat al in deze werkmap${problem.place === "" ? "" : `, in ${problem.place}`}. Er is niets ingevoegd en niets bijgewerkt. Werk bij wat er staat, of voeg haar nog een keer in; de namen blijven dan bij wat er al staat.`,
        english: `The table ${problem.theme} is already in this workbook${problem.place === "" ? "" : `, at ${problem.place}`}. Nothing was inserted and nothing updated. Update what is there, or insert it once more; the names then stay with what is there.`,
        ways: ["refresh", "again"],
      };
    case "placeDoubtful":
      return {
        dutch: [
          ...(problem.counting.length > 0
            ? [
                `Formules van u lopen over dit gebied en tellen de tabel dan mee: ${list(problem.counting.map(pointerText))}.`,
              ]
            : []),
          ...(problem.hidden.length > 0
            ? [`Verborgen op blad "${problem.sheet}": ${list(problem.hidden)}; dat deel van de tabel ziet u daar niet.`]
            : []),
          "Er is nog niets ingevoegd. Selecteer een andere cel, kies een nieuw blad, of voeg toch hier in.",
        ].join(" "),
        english: [
          ...(problem.counting.length > 0
            ? [
                `Formulas of yours run over this area and will count the table: ${list(problem.counting.map(pointerText))}.`,
              ]
            : []),
          ...(problem.hidden.length > 0
            ? [`Hidden on sheet "${problem.sheet}": ${list(problem.hidden)}; you won't see that part of the table.`]
            : []),
          "Nothing was inserted yet. Select another cell, choose a new sheet, or insert here all the same.",
        ].join(" "),
        ways: ["newSheet", "anyway"],
      };
    case "noRoom":
      return {
        dutch:
          "De tabel past hier niet: de rand van het blad is te dichtbij. Selecteer een cel meer naar links of naar boven.",
        english: "The table does not fit here: the sheet's edge is too near. Select a cell further left or up.",
        ways: ["newSheet"],
      };
    case "partlyThere":
      return {
        dutch: `Al in deze werkmap: ${problem.themes.join(", ")}. Er is niets ingevoegd. Werk bij wat er staat, of voeg alles nog een keer in op nieuwe bladen; de namen blijven dan bij wat er al staat.`,
        english: `Already in this workbook: ${problem.themes.join(", ")}. Nothing was inserted. Update what is there, or insert everything once more on new sheets; the names then stay with what is there.`,
        ways: ["refresh", "again"],
      };
  }
}
