import { isMended, type Finding, type FindingKind } from "../plan/Finding";
import type { CellInput } from "../plan/operation";
import type { Overtyped } from "../plan/Overtyped";
import { isAllRead } from "../plan/check/Coverage";
import { coveredText } from "./check/checkedText";
import type { Language } from "./language";
import type { Refreshed } from "./refresh";

/**
 * What Bijwerken looked at, did and found, in a few sentences. That nothing had to be mended is said only where all that ought to be
 * there was read, and nothing is wrong that it leaves.
 */
export function refreshedText(facts: Refreshed, language: Language): string {
  const { covered, left, findings, overtyped } = facts;
  const mended = findings.filter(isMended);
  const open = findings.filter((finding) => !isMended(finding));
  const say = sentences[language];
  const isClear = mended.length === 0 && open.length === 0 && !leavesAnything(facts);
  return [
    coveredText(covered, "", language),
    ...(mended.length > 0 ? [say.mended(texts(mended, language))] : []),
    ...(isClear ? [say.nothing] : []),
    ...(open.length === 0 ? [] : [say.open(texts(open, language))]),
    // What is to be looked at is said already.
    ...(open.length > 0 || !leavesAnything(facts) ? [] : [left > 0 ? say.left(left) : say.unread]),
    ...(overtyped.length === 0 ? [] : [say.overtyped(overtyped.length)]),
  ].join(" ");
}

/** Whether something is wrong that Bijwerken doesn't mend, or something was not there to be looked at. */
export function leavesAnything({ covered, left }: Pick<Refreshed, "covered" | "left">): boolean {
  return left > 0 || !isAllRead(covered);
}

const sentences = {
  nl: {
    nothing: "Niets hoefde te worden hersteld.",
    mended: (what: string) => `Hersteld: ${what}.`,
    open: (what: string) => `Kijk zelf na: ${what}.`,
    left: (findings: number) =>
      `${findings === 1 ? "Er is nog 1 bevinding, die" : `Er zijn nog ${findings} bevindingen, die`} Bijwerken niet herstelt: zie het paneel.`,
    unread: "Niet alles wat er hoort te zijn, kon worden nagekeken: het paneel zegt wat eraan schort.",
    overtyped: (cells: number) =>
      `${cells === 1 ? "1 cel is" : `${cells} cellen zijn`} door u gewijzigd en zo gebleven; kies in het paneel wat terug moet.`,
  },
  en: {
    nothing: "Nothing had to be mended.",
    mended: (what: string) => `Mended: ${what}.`,
    open: (what: string) => `Please look at: ${what}.`,
    left: (findings: number) =>
      `${findings === 1 ? "There is 1 more finding, which" : `There are ${findings} more findings, which`} Update doesn't mend: see the pane.`,
    unread: "Not all that ought to be there could be looked at: the pane says what is the matter.",
    overtyped: (cells: number) =>
      `${cells === 1 ? "1 cell was" : `${cells} cells were`} changed by you and left so; choose in the pane what should be put back.`,
  },
};

/** One cell that the user overtyped: which, what stands there, what we had put there. */
export function overtypedText({ theme, line, year, now, ours }: Overtyped, language: Language): string {
  const [is, was] = language === "nl" ? ["nu", "van ons"] : ["now", "ours"];
  return `${theme}, ${line}, ${year}: ${is} ${cellText(now, language)}, ${was} ${cellText(ours, language)}`;
}

function texts(all: readonly Finding[], language: Language): string {
  const findings = together(all);
  const shown = findings.slice(0, 4).map((finding) => findingText(finding, language));
  const more = findings.length - shown.length;
  return shown.join("; ") + (more > 0 ? (language === "nl" ? `; en ${more} meer` : `; and ${more} more`) : "");
}

/** What another program left out, and what an older version wrote: each is told once, however many things it is about. */
function together(all: readonly Finding[]): readonly Finding[] {
  return (["renewed", "namesLabelled"] as const).reduce((findings, kind) => {
    const ofKind = findings.filter(({ what }) => what === kind);
    const [first] = ofKind;
    if (!first || ofKind.length < 2) return findings;
    const subject = [...new Set(ofKind.map((each) => each.subject))].join(", ");
    return [{ ...first, subject, sheet: "" }, ...findings.filter((each) => !ofKind.includes(each))];
  }, all);
}

/** What was found, with its place. */
export function findingText({ what, subject, sheet, address }: Finding, language: Language): string {
  const place = sheet === "" ? "" : ` (${sheet}${address === null ? "" : `!${address}`})`;
  return `${kinds[language][what]}: ${subject}${place}`;
}

function cellText(input: CellInput, language: Language): string {
  if (input === null || input === "") return language === "nl" ? "leeg" : "empty";
  if (typeof input === "number") return String(input).replace(".", language === "nl" ? "," : ".");
  if (typeof input === "object") return language === "nl" ? "een formule" : "a formula";
  return `"${String(input)}"`;
}

const kinds: Readonly<Record<Language, Readonly<Record<FindingKind, string>>>> = {
  nl: {
    namesAdded: "namen toegevoegd",
    nameMended: "naam weer goed gezet",
    namesLabelled: "toelichting bij namen en verborgen namen teruggezet, die een ander programma wegliet",
    chartTitles: "titels van grafieken volgen weer hun cel",
    tableDefinitions: "opmaak en vanzelf ingevulde kolommen van de tabellen teruggezet",
    controlMended: "controleblok hersteld",
    formulaStretched: "formule weer over alle regels",
    marksRestored: "markeringen teruggezet",
    markAdded: "verborgen naam toegevoegd",
    overviewMended: "cellen van het overzicht hersteld",
    renewed: "van een oudere versie, bijgewerkt",
    notRenewed:
      "formules van een oudere versie, nog niet bijgewerkt: zet filter en beveiliging van blad Mutaties uit en kies opnieuw Bijwerken",
    renewWaits:
      "formule van een oudere versie, nog niet bijgewerkt: hef de beveiliging van dit blad op en kies opnieuw Bijwerken",
    dateMarkerAdded: "cel erbij die zegt of deze werkmap dagen vanaf 1900 of 1904 telt",
    lineGone: "post ontbreekt in de tabel",
    tableDamaged: "tabel niet meer herkend",
    columnBetween:
      "tussen de jaren van deze tabel staat een kolom die er niet hoort, dus zij is niet nagekeken en namen erover kunnen een cijfer uit die kolom geven; verwijder de kolom of zet hem rechts van de tabel",
    markBroken: "tabel verwijderd, verborgen naam leidt nergens heen",
    nameBroken: "naam verwijst nergens meer naar (#VERW!)",
    nameNotOurs: "naam wijst niet naar deze tabel en bleef zo, omdat niet te zien is dat zij van ons is",
    copy: "kopie van een tabel, met eigen namen van dat blad",
    overviewChanged: "overzicht anders ingedeeld, dus niet nagekeken",
    confirmAdded: "kolom in Mutaties erbij, waarin een bedrag waarover twijfel is wordt bevestigd",
    confirmWaits:
      "kolom in Mutaties kon nog niet worden toegevoegd (blad beveiligd of gefilterd, of kolommen weg); hef dat op en kies Bijwerken",
    confirmTaken:
      "kolom in Mutaties is van u en blijft zoals ze is; geef haar een andere naam en kies Bijwerken, dan komt onze kolom van die naam erbij, waarin een bedrag waarover twijfel is wordt bevestigd",
    inventoryMade: "inventaris gemaakt, op een verborgen blad",
    inventoryMended: "inventaris bijgewerkt",
    itemLost: "weg, en nergens meer te vinden",
  },
  en: {
    namesAdded: "names added",
    nameMended: "name pointed back",
    namesLabelled: "comments of names and hidden names put back, which another program left out",
    chartTitles: "titles of charts follow their cell again",
    tableDefinitions: "style and self-filling columns of the tables put back",
    controlMended: "control block mended",
    formulaStretched: "formula covers all rows again",
    marksRestored: "marks put back",
    markAdded: "hidden name added",
    overviewMended: "cells of the overview mended",
    renewed: "of an older version, brought up to date",
    notRenewed:
      "formulas of an older version, not yet brought up to date: switch filter and protection of sheet Mutaties off and choose Update again",
    renewWaits: "formula of an older version, not yet brought up to date: unprotect this sheet and choose Update again",
    dateMarkerAdded: "cell added that tells whether this workbook counts days from 1900 or 1904",
    lineGone: "line missing from the table",
    tableDamaged: "table no longer recognised",
    columnBetween:
      "a column that does not belong there stands between this table's years, so it was not checked and names over it may give a figure of that column; delete the column or put it to the right of the table",
    markBroken: "table deleted, hidden name leads nowhere",
    nameBroken: "name refers to nothing (#REF!)",
    nameNotOurs: "name does not lead to this table and was left, since it can't be told to be ours",
    copy: "copy of a table, with that sheet's own names",
    overviewChanged: "overview laid out differently, so not checked",
    confirmAdded: "column added to Mutaties, in which an amount that is in doubt is confirmed",
    confirmWaits:
      "column could not be added to Mutaties yet (sheet protected or filtered, or columns gone); undo that and choose Update",
    confirmTaken:
      "column in Mutaties is yours and stays as it is; give it another name and choose Update, and our column of that name is added, in which an amount that is in doubt is confirmed",
    inventoryMade: "inventory made, on a hidden sheet",
    inventoryMended: "inventory brought up to date",
    itemLost: "gone, and nowhere to be found",
  },
};
