import type { Language } from "./language";
import type { ScenarioOverview } from "./readScenarios";
import { todoCounts } from "./todoCounts";

/** What *Controle* says of the scenarios, in one or two sentences; the pane has the list. */
export function scenariosText(overview: ScenarioOverview, language: Language): string {
  const dutch = language === "nl";
  if (overview.scenarios.length === 0)
    return dutch
      ? "Er is nog geen scenario in deze werkmap. Kies Nieuw scenario."
      : "There is no scenario in this workbook yet. Choose New scenario.";
  const { faults, typed, explanations, other } = todoCounts(overview);
  const parts = dutch
    ? [
        count(faults, "regel met een fout", "regels met een fout"),
        count(typed, "overgetypte cel die niet is geboekt", "overgetypte cellen die niet zijn geboekt"),
        count(explanations, "toelichting die ontbreekt", "toelichtingen die ontbreken"),
        count(other, "ander punt", "andere punten"),
      ]
    : [
        count(faults, "row with a fault", "rows with a fault"),
        count(typed, "cell typed over and not booked", "cells typed over and not booked"),
        count(explanations, "explanation missing", "explanations missing"),
        count(other, "other point", "other points"),
      ];
  const found = parts.filter((part) => part !== "");
  if (found.length === 0)
    return dutch
      ? "De scenario's zijn in orde: elke regel telt mee en heeft een toelichting."
      : "The scenarios are in order: every row counts and has an explanation.";
  return `${dutch ? "Na te lopen" : "To see to"}: ${found.join("; ")}.`;
}

function count(number: number, one: string, more: string): string {
  return number === 0 ? "" : `${number} ${number === 1 ? one : more}`;
}
