import type { Language } from "./language";
import type { Inserted } from "./insert";
import type { Refreshed } from "./refresh";
import { refreshedText } from "./refreshTexts";

export function insertedText(facts: Inserted | Refreshed, language: Language): string {
  if (facts.kind === "refreshed") return refreshedText(facts, language);
  const { sheet, tables, names, narrow } = facts;
  const columns = narrow.join(", ");
  if (language === "nl") {
    return `${tables === 1 ? "De tabel staat" : `${tables} tabellen, het overzicht en de bronnen staan`} in de werkmap, op blad "${sheet}", ${names === 0 ? "zonder namen" : `met ${names} namen`}. Weghalen kan met Verwijderen in het paneel.${columns === "" ? "" : ` Kolommen ${columns} zijn smaller dan namen en oordelen vragen; die worden daar afgekapt. Maak ze zelf breder.`}`;
  }
  return `${tables === 1 ? "The table is" : `${tables} tables, the overview and the sources are`} in the workbook, on sheet "${sheet}", ${names === 0 ? "without names" : `with ${names} names`}. Remove in the pane takes it away.${columns === "" ? "" : ` Columns ${columns} are narrower than names and verdicts need, so these are cut off there. Widen them yourself.`}`;
}

export function marksText(on: boolean, language: Language): string {
  if (language === "nl")
    return on ? "De markeringen staan aan." : "De markeringen staan uit; het oordeel blijft zichtbaar.";
  return on ? "The marks are on." : "The marks are off; the verdict stays visible.";
}
