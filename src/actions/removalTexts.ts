import { areaAddress } from "../plan/address";
import type { Removal } from "../plan/removal/Removal";
import { folded } from "./folded";
import type { Language } from "./language";
import { pointerPoints, type Point } from "./pointerTexts";
import { goesPoints, stayPoints, unseenPoints, untoldPoints } from "./stayTexts";

/** What removing would do, shown before it is done: first what is the user's, by counts; each with its places. */
export function removalTexts(removal: Removal, language: Language): readonly Point[] {
  const { sheets, areas, names, overtyped, goes, ownLines, pointers, stays, unread, scenarios, unseen } = removal;
  const dutch = language === "nl";
  const point = (items: readonly string[], text: string): readonly Point[] =>
    items.length === 0 ? [] : [{ text, items }];
  const plain = (text: string): readonly Point[] => [{ text, items: [] }];
  return [
    ...pointerPoints(pointers, language),
    ...point(
      folded(
        overtyped.map(({ sheet, address, line, year }) => ({
          ...{ sheet, group: sheet, short: address },
          text: `${sheet}!${address} ${line} ${year}`.trim(),
        })),
        (count, { sheet }, some) =>
          dutch ? `${count} cellen op blad "${sheet}" (${some} …)` : `${count} cells on sheet "${sheet}" (${some} …)`,
      ),
      dutch
        ? `Uw eigen wijzigingen gaan mee weg: ${overtyped.length}.`
        : `Your own changes go with it: ${overtyped.length}.`,
    ),
    ...point(
      ownLines,
      dutch
        ? `Uw eigen posten gaan mee weg: ${ownLines.length}; geen scenario gebruikt ze nog.`
        : `Your own lines go with it: ${ownLines.length}; no scenario uses them any more.`,
    ),
    ...goesPoints(goes, language),
    ...stayPoints(stays, language),
    ...point(
      unread.map(({ name, area }) => `${name}: ${area.sheet}!${areaAddress(area)}`),
      dutch
        ? `Onder een naam van ons staat niet wat wij daar zetten; dat blijft staan: ${unread.length}.`
        : `Under a name of ours stands something else than we put there; it stays: ${unread.length}.`,
    ),
    ...point(sheets, dutch ? `Bladen die weggaan: ${sheets.length}.` : `Sheets that go: ${sheets.length}.`),
    ...point(
      areas.map((area) => `${area.sheet}!${areaAddress(area)}`),
      dutch ? `Gebieden die leeg worden: ${areas.length}.` : `Areas that are emptied: ${areas.length}.`,
    ),
    ...(names.length > 0
      ? plain(dutch ? `Namen die weggaan: ${names.length}.` : `Names that go: ${names.length}.`)
      : []),
    ...point(
      scenarios,
      dutch
        ? `Scenario's blijven staan, met hun bladen en mutaties: ${scenarios.length}. Verwijder ze eerst bij Scenario's als ook die weg moeten; wat is vastgelegd, blijft.`
        : `Scenarios stay, with their sheets and mutations: ${scenarios.length}. Delete them at Scenarios first if these should go as well; what is frozen stays.`,
    ),
    ...unseenPoints(unseen, language),
    ...untoldPoints(sheets, language),
    ...plain(
      dutch
        ? "Dit kan niet ongedaan worden gemaakt, ook niet met Ctrl+Z. Opnieuw invoegen kan altijd; uw wijzigingen komen dan niet terug."
        : "This can't be undone, not with Ctrl+Z either. You can always insert again; your changes won't come back.",
    ),
  ];
}

export function removedText({ sheets, names }: Removal, language: Language): string {
  return language === "nl"
    ? `Verwijderd: wat wij hadden ingevoegd (${sheets.length} bladen, ${names.length} namen).`
    : `Removed: what we had inserted (${sheets.length} sheets, ${names.length} names).`;
}
