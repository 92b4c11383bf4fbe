import type { Problem, WayOut } from "./outcome";

type Refusal = Extract<
  Problem,
  {
    readonly kind:
      "noCellSelected" | "editMode" | "accessDenied" | "tooOld" | "busy" | "noNewWorkbook" | "unexpected" | "ownFault";
  }
>;

/**
 * What Excel refused, and what went wrong that nobody foresaw. Of an error only the code of Office.js is shown, for who has to look
 * into it: never what JavaScript calls it.
 */
export function refusalTexts(problem: Refusal): {
  dutch: string;
  english: string;
  ways: readonly WayOut[];
} {
  switch (problem.kind) {
    case "noCellSelected":
      return {
        dutch:
          "Er is niet één cel geselecteerd, maar een grafiek, een afbeelding of een aantal losse gebieden. Er is niets gewijzigd. Klik op één cel en probeer het opnieuw.",
        english:
          "Not one cell is selected, but a chart, a picture or several separate areas. Nothing was changed. Click one cell and try again.",
        ways: ["retry"],
      };
    case "editMode":
      return {
        dutch: "U bent nog in een cel aan het typen. Druk op Enter of Esc en probeer het opnieuw.",
        english: "You are still typing in a cell. Press Enter or Esc and try again.",
        ways: ["retry"],
      };
    case "accessDenied":
      return {
        dutch:
          "Excel staat deze wijziging niet toe: het blad of de werkmap is beveiligd of alleen-lezen. Er is niets gewijzigd. Hef de beveiliging op en probeer het opnieuw.",
        english:
          "Excel does not allow this change: the sheet or workbook is protected or read-only. Nothing was changed. Unprotect it and try again.",
        ways: ["retry"],
      };
    case "tooOld":
      return {
        dutch: "Deze versie van Excel kan dit niet (ApiNotFound). Nodig is Excel 2021 of Microsoft 365.",
        english: "This version of Excel can't do this (ApiNotFound). Excel 2021 or Microsoft 365 is needed.",
        ways: [],
      };
    case "busy":
      return {
        dutch: "Excel is bezet. Wacht even en probeer het opnieuw.",
        english: "Excel is busy. Wait a moment and try again.",
        ways: ["retry"],
      };
    case "noNewWorkbook":
      return {
        dutch: `Excel opende geen nieuwe werkmap${inBrackets(problem.code)}. In uw werkmap is niets gewijzigd. Kies bij Waar voor "Bladen in deze werkmap" en verplaats die daarna zelf.`,
        english: `Excel opened no new workbook${inBrackets(problem.code)}. Nothing in your workbook was changed. Choose "Sheets in this workbook" at Where and move these yourself afterwards.`,
        ways: [],
      };
    case "unexpected":
      return {
        dutch: `Excel meldde een onverwachte fout${inBrackets(problem.code)}. Er is niets gewijzigd. Probeer het opnieuw; blijft de fout, meld haar dan aan de beheerder.`,
        english: `Excel reported an unexpected error${inBrackets(problem.code)}. Nothing was changed. Try again; if it stays, report it to your administrator.`,
        ways: ["retry"],
      };
    case "ownFault":
      // Where it went wrong is not known, so nothing is said of what was changed before it.
      return {
        dutch:
          "Er ging iets mis in de invoegtoepassing zelf. Probeer het opnieuw, of kies Bijwerken om na te lopen wat er staat. Blijft dit zo, sluit Excel dan en open de werkmap opnieuw; helpt dat niet, meld dan aan de beheerder waar u op klikte.",
        english:
          "Something went wrong in the add-in itself. Try again, or choose Update to look over what is there. If it stays so, close Excel and open the workbook again; if that does not help, tell your administrator what you clicked.",
        ways: ["retry", "refresh"],
      };
  }
}

/** @example inBrackets("GeneralException") // " (GeneralException)"; of no code: nothing */
export function inBrackets(code: string): string {
  return code === "" ? "" : ` (${code})`;
}
