import type { Obstacle } from "../plan/Obstacle";
import type { Language } from "./language";

const nl: Readonly<Record<Obstacle["kind"], string>> = {
  table: "tabel",
  merged: "samengevoegde cellen",
  choices: "gegevensvalidatie",
  rules: "voorwaardelijke opmaak",
  fill: "gekleurde cellen",
};
const en: Readonly<Record<Obstacle["kind"], string>> = {
  table: "table",
  merged: "merged cells",
  choices: "data validation",
  rules: "conditional formatting",
  fill: "coloured cells",
};

/** @example obstacleText({ kind: "merged", what: "C3:D4" }, "nl") // "samengevoegde cellen C3:D4" */
export function obstacleText({ kind, what }: Obstacle, language: Language): string {
  return `${(language === "nl" ? nl : en)[kind]} ${what}`.trim();
}
