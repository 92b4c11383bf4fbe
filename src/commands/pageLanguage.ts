import type { Language } from "../actions/language";

/** The language of what the user reads: Office's own, Dutch where it is not told. */
export function pageLanguage(): Language {
  return Office.context.displayLanguage?.toLowerCase().startsWith("nl") === false ? "en" : "nl";
}
