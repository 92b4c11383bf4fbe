import type { Language } from "./language";
import { formatChange } from "../letter/formatAmount";
import type { Deviation } from "../plan/findDeviations";
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

export function deviationsText(deviations: readonly Deviation[], language: Language): string {
  const changed = deviations.filter((each) => each.cause !== "niet aangekondigd");
  if (changed.length === 0) {
    return language === "nl"
      ? "Geen afwijkingen: alle posten zijn gelijk aan de brief."
      : "No deviations: all lines equal the letter.";
  }
  const shown = changed
    .slice(0, 3)
    .map((each) => `${each.theme}, ${each.line}, ${each.year}: ${formatChange(each.change)} (${each.cause})`);
  const more =
    changed.length > 3
      ? language === "nl"
        ? `; en ${changed.length - 3} meer`
        : `; and ${changed.length - 3} more`
      : "";
  return `${changed.length} ${language === "nl" ? (changed.length === 1 ? "afwijking" : "afwijkingen") : changed.length === 1 ? "deviation" : "deviations"}: ${shown.join("; ")}${more}.`;
}

export function marksText(on: boolean, language: Language): string {
  if (language === "nl")
    return on ? "De markeringen staan aan." : "De markeringen staan uit; het oordeel blijft zichtbaar.";
  return on ? "The marks are on." : "The marks are off; the verdict stays visible.";
}
