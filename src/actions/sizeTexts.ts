import type { Problem } from "./outcome";

type SizeProblem = Extract<Problem, { kind: "tooMuch" | "sheetTooLarge" | "formulaTooLong" }>;

/** What a user reads where a workbook is too large for Excel or for us: a part of `problemTexts`. */
export function sizeTexts(problem: SizeProblem): { readonly dutch: string; readonly english: string } {
  if (problem.kind === "sheetTooLarge") {
    return {
      dutch: `Blad "${problem.sheet}" is te groot om na te lopen: er staat iets heel ver van de rest. Er is niets gewijzigd. Druk op dat blad op Ctrl+End om te zien waar, verwijder de rijen en kolommen die u niet gebruikt, sla op en probeer het opnieuw.`,
      english: `Sheet "${problem.sheet}" is too large to go through: something stands very far from the rest. Nothing was changed. Press Ctrl+End on that sheet to see where, delete the rows and columns that you don't use, save and try again.`,
    };
  }
  if (problem.kind === "formulaTooLong") {
    const place = `${problem.sheet}!${problem.address}`;
    return {
      dutch: `In ${place} zou een formule komen die langer is dan Excel toelaat. Er is niets gewijzigd. Kies minder scenario's of minder jaren, of voeg eigen posten samen: elke eigen post maakt de formules langer.`,
      english: `The formula for ${place} would be longer than Excel takes. Nothing was changed. Choose fewer scenarios or fewer years, or put lines of your own together: each makes the formulas longer.`,
    };
  }
  return {
    dutch:
      "Dit is meer dan Excel op het web ineens aankan (5 MB). Er is niets gewijzigd. Open de werkmap in Excel voor Windows of Mac en doe het daar, of doe het in kleinere delen: met minder mutaties, scenario's of eigen posten tegelijk.",
    english:
      "This is more than Excel on the web can take at once (5 MB). Nothing was changed. Open the workbook in Excel for Windows or Mac and do it there, or do it in smaller parts: with fewer mutations, scenarios or own lines at a time.",
  };
}
