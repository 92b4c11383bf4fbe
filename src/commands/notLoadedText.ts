import type { Language } from "../actions/language";

/** What the user reads where a part of the add-in, which comes when it is first needed, could not be fetched. */
export function notLoadedText(language: Language): string {
  return language === "nl"
    ? "Een deel van de invoegtoepassing kon niet worden geladen: de server waar zij op staat, geeft geen antwoord of is vernieuwd. In uw werkmap is niets gewijzigd. Probeer het opnieuw; lukt dat niet, sluit Excel dan en open de werkmap opnieuw."
    : "A part of the add-in could not be loaded: the server that it stands on does not answer, or was renewed. Nothing was changed in your workbook. Try again; if that fails, close Excel and open the workbook again.";
}
