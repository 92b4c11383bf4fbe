import type { Language } from "../actions/language";

/** What the user reads where there is no Excel around the page; beside `notLoadedText`, since the pane's own texts come with the pane. */
export function noHostText(language: Language): string {
  return language === "nl"
    ? "Open dit paneel in Excel, of in de werkbank (npm start)."
    : "Open this pane in Excel, or in the workbench (npm start).";
}
