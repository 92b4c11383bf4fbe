import type { Obstacle } from "../plan/Obstacle";
import type { Language } from "./language";

const nl: Readonly<Record<Obstacle["kind"], string>> = {
  table: "tabel",
  tableBeside: "grenst aan tabel (laat een rij of kolom vrij)",
  merged: "samengevoegde cellen",
  choices: "gegevensvalidatie",
  rules: "voorwaardelijke opmaak",
  fill: "gekleurde cellen",
  text: "cellen met opmaak Tekst",
  numberFormat: "cellen met een eigen getalnotatie",
  font: "cellen met eigen letters",
  borders: "randen",
  alignment: "cellen met eigen uitlijning",
  unlocked: "niet-geblokkeerde cellen",
};
const en: Readonly<Record<Obstacle["kind"], string>> = {
  table: "table",
  tableBeside: "borders on table (leave a row or column free)",
  merged: "merged cells",
  choices: "data validation",
  rules: "conditional formatting",
  fill: "coloured cells",
  text: "cells formatted as Text",
  numberFormat: "cells with a number format of their own",
  font: "cells with letters of their own",
  borders: "borders",
  alignment: "cells with an alignment of their own",
  unlocked: "unlocked cells",
};

/** @example obstacleText({ kind: "merged", what: "C3:D4" }, "nl") // "samengevoegde cellen C3:D4" */
export function obstacleText({ kind, what }: Obstacle, language: Language): string {
  return `${(language === "nl" ? nl : en)[kind]} ${what}`.trim();
}
