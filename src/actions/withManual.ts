import type { Language } from "./language";

/** What is said besides where Excel does not calculate by itself: figures and verdicts in cells may be of before. */
export function manualText(language: Language): string {
  return language === "nl"
    ? "Excel rekent niet vanzelf: druk op F9 om cijfers en oordelen bij te werken."
    : "Excel does not calculate by itself: press F9 to bring figures and verdicts up to date.";
}

/** A text about what was done or found, with word of it where Excel does not calculate by itself. */
export function withManual(text: string, isManual: boolean | undefined, language: Language): string {
  return isManual === true && text !== "" ? `${text} ${manualText(language)}` : text;
}
