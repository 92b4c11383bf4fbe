import type { ExcelProblem } from "../excel/excelProblem";

type SizeProblem = Extract<ExcelProblem, { kind: "tooMuch" | "sheetTooLarge" }>;

/** What a user reads where a workbook is too large for Excel or for us: a part of `problemTexts`. */
export function sizeTexts(problem: SizeProblem): { readonly dutch: string; readonly english: string } {
  if (problem.kind === "sheetTooLarge") {
    return {
      dutch: `Blad "${problem.sheet}" is te groot om na te lopen: er staat iets heel ver van de rest. Er is niets gewijzigd. Druk op dat blad op Ctrl+End om te zien waar, verwijder de rijen en kolommen die u niet gebruikt, sla op en probeer het opnieuw.`,
      english: `Sheet "${problem.sheet}" is too large to go through: something stands very far from the rest. Nothing was changed. Press Ctrl+End on that sheet to see where, delete the rows and columns that you don't use, save and try again.`,
    };
  }
  return {
    dutch:
      "Dit is meer dan Excel op het web ineens aankan (5 MB): de mutaties zijn met te veel. Er is niets gewijzigd. Open de werkmap in Excel voor Windows of Mac en doe het daar, of verwijder eerst scenario's die u niet meer nodig hebt.",
    english:
      "This is more than Excel on the web can take at once (5 MB): there are too many mutations. Nothing was changed. Open the workbook in Excel for Windows or Mac and do it there, or delete scenarios that you no longer need first.",
  };
}
