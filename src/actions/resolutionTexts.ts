import { areaAddress } from "../plan/address";
import type { Left, LeftReason, Resolution } from "../plan/journal/Resolution";
import type { Language } from "./language";
import { pointerPoints, type Point } from "./pointerTexts";
import { unseenPoints } from "./stayTexts";
import type { Unfinished } from "./unfinished";

/** A question with all that there is to know before it is answered. */
export interface ResolutionText {
  readonly title: string;
  readonly points: readonly Point[];
  readonly go: string;
  readonly cancel: string;
}

/** What *Herstellen* would do, or what *Niet herstellen* leaves undone: counts first, what is hers before what is ours. */
export function resolutionTexts(
  { resolution, unread }: Unfinished,
  way: "resolve" | "forget",
  language: Language,
): ResolutionText {
  const dutch = language === "nl";
  const forgets = way === "forget";
  const cancel = dutch ? "Annuleren" : "Cancel";
  const title = forgets
    ? dutch
      ? "Niet herstellen: de werkmap blijft zoals zij nu is?"
      : "Don't restore: leave the workbook as it is now?"
    : dutch
      ? "Herstellen wat halverwege is afgebroken?"
      : "Restore what broke off halfway?";
  const go = forgets ? (dutch ? "Niet herstellen" : "Don't restore") : dutch ? "Herstellen" : "Restore";
  const nothing = dutch
    ? unread === null
      ? "Er staat niets meer open."
      : "Wat er openstaat, is niet te lezen."
    : unread === null
      ? "Nothing is open any more."
      : "What is open can't be read.";
  const forgetting = dutch
    ? "Dit alles gebeurt niet, en er wordt niet meer naar gevraagd. Kies daarna Bijwerken en Controleren om te zien wat er half staat."
    : "None of this is done, and it is not asked again. Choose Update and Check after it to see what stands there half done.";
  const forGood = dutch
    ? "Dit kan niet ongedaan worden gemaakt, ook niet met Ctrl+Z."
    : "This can't be undone, not with Ctrl+Z either.";
  const points = resolution ? pointsOf(resolution, language) : [];
  return {
    ...{ title, go, cancel },
    points: [
      ...(points.length > 0 ? points : [plain(resolution ? emptyText(language) : nothing)]),
      plain(forgets ? forgetting : forGood),
    ],
  };
}

/** What was done about it. */
export function resolvedText(named: readonly Left[], language: Language): string {
  if (named.length === 0)
    return language === "nl"
      ? "Hersteld: er staat niets half gedaans meer in de werkmap."
      : "Restored: nothing half done is left in the workbook.";
  const some = named.slice(0, 8).map((each) => leftText(each, language));
  const more = named.length > some.length ? " …" : "";
  return language === "nl"
    ? `Hersteld, maar dit bleef zoals het is (${named.length}): ${some.join("; ")}${more}. Kijk daar zelf wat u niet nodig hebt.`
    : `Restored, but this stayed as it is (${named.length}): ${some.join("; ")}${more}. Look there yourself what you do not need.`;
}

export function forgottenText(language: Language): string {
  return language === "nl"
    ? "Niet hersteld: de werkmap blijft zoals zij is. Kies Bijwerken en Controleren om te zien wat er half staat."
    : "Not restored: the workbook stays as it is. Choose Update and Check to see what stands there half done.";
}

function plain(text: string): Point {
  return { text, items: [] };
}

function emptyText(language: Language): string {
  return language === "nl"
    ? "Er hoeft niets meer te gebeuren: wat was begonnen, staat er niet of is al terug."
    : "Nothing has to be done any more: what was begun is not there, or is back already.";
}

function pointsOf(resolution: Resolution, language: Language): readonly Point[] {
  const { sheets, areas, names, renamed, cells, rows, lines, called, looks, left, pointers, unseen } = resolution;
  const dutch = language === "nl";
  const point = (items: readonly string[], nl: string, en: string): readonly Point[] =>
    items.length === 0 ? [] : [{ text: `${dutch ? nl : en}: ${items.length}.`, items }];
  return [
    ...pointerPoints(pointers, language),
    ...point(
      left.map((each) => leftText(each, language)),
      "Blijft zoals het is",
      "Stays as it is",
    ),
    ...point(sheets, "Bladen die weggaan", "Sheets that go"),
    ...point(
      areas.map((area) => `${area.sheet}!${areaAddress(area)}`),
      "Gebieden die leeg worden",
      "Areas that are emptied",
    ),
    ...point(rows, "Rijen die uit tabellen gaan", "Rows that go out of tables"),
    ...point(lines, "Rijen en kolommen die weggaan", "Rows and columns that go"),
    ...point(
      cells.map(({ place, now, then }) => `${place}: ${word(now, dutch)} → ${word(then, dutch)}`),
      "Cellen die iets anders krijgen",
      "Cells that get something else",
    ),
    ...point(called, "Bladen die anders gaan heten", "Sheets that get another name"),
    ...point(names, "Namen die weggaan", "Names that go"),
    ...point(renamed, "Namen die weer naar hun plaats verwijzen", "Names that lead to their place again"),
    ...point(looks, "Plaatsen waarvan opmaak en markeringen terugkomen", "Places that get their looks and marks back"),
    ...unseenPoints(unseen, language),
  ];
}

function word(text: string, dutch: boolean): string {
  return text === "" ? (dutch ? "leeg" : "empty") : text.length > 80 ? `${text.slice(0, 80)} …` : text;
}

const reasons: Readonly<Record<LeftReason, { readonly nl: string; readonly en: string }>> = {
  gone: { nl: "is er niet meer", en: "is not there any more" },
  hers: { nl: "is niet te onderscheiden van wat van u is", en: "can't be told from what is yours" },
  notOurs: { nl: "is niets wat wij daar zouden doen", en: "is nothing that we would do there" },
  failed: { nl: "weigerde Excel", en: "was refused by Excel" },
};

function leftText({ reason, place, text }: Left, language: Language): string {
  const said = text === "" ? "" : ` (${text.length > 80 ? `${text.slice(0, 80)} …` : text})`;
  return `${place}${said} ${reasons[reason][language]}`;
}
