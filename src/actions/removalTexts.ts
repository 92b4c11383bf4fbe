import type { Removal } from "../plan/planRemove";
import { areaAddress } from "../plan/address";
import type { Language } from "./language";

/** What removing would do, point by point: shown before it is done. */
export function removalTexts({ sheets, areas, names, overtyped, pointers }: Removal, language: Language): string[] {
  const dutch = language === "nl";
  const quoted = sheets.map((sheet) => `"${sheet}"`).join(", ");
  const places = areas.map((area) => `${area.sheet}!${areaAddress(area)}`).join(", ");
  const cells = overtyped.map(({ sheet, address }) => `${sheet}!${address}`);
  return [
    sheets.length > 0 ? (dutch ? `Bladen die weggaan: ${quoted}.` : `Sheets that go: ${quoted}.`) : "",
    areas.length > 0 ? (dutch ? `Cellen die leeg worden: ${places}.` : `Cells that are emptied: ${places}.`) : "",
    names.length > 0 ? (dutch ? `Namen die weggaan: ${names.length}.` : `Names that go: ${names.length}.`) : "",
    cells.length > 0
      ? dutch
        ? `Uw eigen wijzigingen gaan mee weg: ${short(cells)}.`
        : `Your own changes go with it: ${short(cells)}.`
      : "",
    ...pointers.map(({ sheet, address, formula }) =>
      dutch
        ? `Formule die #VERW! of #NAAM? geeft: ${sheet}!${address} ${formula}`
        : `Formula that will show #REF! or #NAME?: ${sheet}!${address} ${formula}`,
    ),
    dutch
      ? "Dit kan niet ongedaan worden gemaakt, ook niet met Ctrl+Z. Opnieuw invoegen kan altijd; uw wijzigingen komen dan niet terug."
      : "This can't be undone, not with Ctrl+Z either. You can always insert again; your changes won't come back.",
  ].filter((text) => text !== "");
}

export function removedText({ sheets, names }: Removal, language: Language): string {
  return language === "nl"
    ? `Verwijderd: wat wij hadden ingevoegd (${sheets.length} bladen, ${names.length} namen).`
    : `Removed: what we had inserted (${sheets.length} sheets, ${names.length} names).`;
}

function short(items: readonly string[]): string {
  return items.length > 8 ? `${items.slice(0, 8).join(", ")} …` : items.join(", ");
}
