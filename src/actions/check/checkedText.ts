import { formatChange } from "../../letter/formatAmount";
import type { CheckFinding } from "../../plan/check/CheckFinding";
import type { CheckKind } from "../../plan/check/checkKinds";
import type { Coverage } from "../../plan/check/Coverage";
import type { Deviation } from "../../plan/findDeviations";
import type { Language } from "../language";
import { checkFindingText, placedFindingText } from "./checkTexts";
import { coverageText, totalsText } from "./coverageText";

/** What a check says in sentences: what was found, and what was looked at. */
export interface Told {
  readonly findings: readonly CheckFinding[];
  readonly covered: Coverage;
}

const mostShown = 3;

/** The deviations first, in short; whatever else was found; and what was looked at. */
export function deviationsText(
  { findings, covered }: Told,
  deviations: readonly Deviation[],
  language: Language,
): string {
  const changed = deviations.filter(({ cause }) => cause !== "niet aangekondigd");
  const others = findings.filter((each) => !isDeviation(each, changed));
  return [
    ...changedText(changed, language),
    ...othersText(others, language),
    lookedText(covered, findings, language),
  ].join(" ");
}

/** Whether a finding is one of the deviations that are shown with their amount and cause. */
export function isDeviation({ kind, sheet, cell }: CheckFinding, deviations: readonly Deviation[]): boolean {
  return (
    (kind === "lineChanged" || kind === "ownRow" || kind === "announcedChanged") &&
    deviations.some((each) => each.sheet === sheet && each.address === cell)
  );
}

function changedText(changed: readonly Deviation[], language: Language): readonly string[] {
  if (changed.length === 0) return [];
  const dutch = language === "nl";
  const shown = changed
    .slice(0, mostShown)
    .map((each) => `${each.theme}, ${each.line}, ${each.year}: ${formatChange(each.change)} (${each.cause})`);
  const more = changed.length - shown.length;
  const rest = more === 0 ? "" : dutch ? `; en ${more} meer` : `; and ${more} more`;
  const [one, many] = dutch ? ["afwijking", "afwijkingen"] : ["deviation", "deviations"];
  return [`${changed.length} ${changed.length === 1 ? one : many}: ${shown.join("; ")}${rest}.`];
}

/** How many of the rows and cells of scenarios are to be seen to; whatever else was found; and what was looked at. */
export function scenariosText({ findings, covered }: Told, language: Language): string {
  const dutch = language === "nl";
  if (covered.expected.scenarios === 0 && findings.length === 0)
    return dutch
      ? "Er is nog geen scenario in deze werkmap. Kies Nieuw scenario."
      : "There is no scenario in this workbook yet. Choose New scenario.";
  const of = (kind: CheckKind) => findings.filter((each) => each.kind === kind);
  const noExplanation = of("rowNote").filter(({ problem }) => problem?.kind === "noExplanation");
  const rows = new Set(of("rowFault").map(({ sheet, about }) => `${sheet} ${about[2]}`));
  const typed = of("positionTyped");
  const [fault, cell, explanation] = dutch
    ? ([
        ["regel met een fout", "regels met een fout"],
        ["overgetypte cel die niet is geboekt", "overgetypte cellen die niet zijn geboekt"],
        ["toelichting die ontbreekt", "toelichtingen die ontbreken"],
      ] as const)
    : ([
        ["row with a fault", "rows with a fault"],
        ["cell typed over and not booked", "cells typed over and not booked"],
        ["explanation missing", "explanations missing"],
      ] as const);
  const parts = [...count(rows.size, fault), ...count(typed.length, cell), ...count(noExplanation.length, explanation)];
  const counted = new Set([...of("rowFault"), ...typed, ...noExplanation]);
  const others = findings.filter((each) => !counted.has(each));
  return [
    ...(parts.length === 0 ? [] : [`${dutch ? "Na te lopen" : "To see to"}: ${parts.join("; ")}.`]),
    ...othersText(others, language),
    lookedText(covered, findings, language),
  ].join(" ");
}

function count(number: number, [one, more]: readonly [string, string]): readonly string[] {
  return number === 0 ? [] : [`${number} ${number === 1 ? one : more}`];
}

function othersText(all: readonly CheckFinding[], language: Language): readonly string[] {
  const dutch = language === "nl";
  const isVersion = ({ kind }: CheckFinding) => kind === "olderVersion" || kind === "newerVersion";
  const findings = all.filter((each) => !isVersion(each));
  const shown = findings.slice(0, mostShown).map((each) => placedFindingText(each, language));
  const more = findings.length - shown.length;
  return [
    ...shown,
    ...(more === 0 ? [] : [dutch ? `En ${more} meer: zie het paneel.` : `And ${more} more: see the pane.`]),
    ...versionsText(all.filter(isVersion), language),
  ];
}

/** Of which version things are goes for all of them at once, and is never left to the pane. */
function versionsText(findings: readonly CheckFinding[], language: Language): readonly string[] {
  const newer = findings.filter(({ kind }) => kind === "newerVersion");
  const older = findings.filter(({ kind }) => kind === "olderVersion");
  const [first] = older;
  const about = [...new Set(older.flatMap((each) => each.about.slice(0, 1)))];
  return [
    ...newer.map((each) => checkFindingText(each, language)),
    ...(first ? [checkFindingText({ ...first, about }, language)] : []),
  ];
}

/**
 * What was looked at, with its control totals; that nothing was found is said only here, and only with it.
 * @example "4 tabellen, 23 posten nagekeken, geen bevindingen (20 aangekondigde bedragen; posten som …)."
 */
export function lookedText(covered: Coverage, findings: readonly CheckFinding[], language: Language): string {
  const clear = findings.length > 0 ? "" : language === "nl" ? ", geen bevindingen" : ", no findings";
  return coveredText(covered, clear, language);
}

/** The same, with something said between what was looked at and its totals. */
export function coveredText(covered: Coverage, said: string, language: Language): string {
  const looked = coverageText(covered, language);
  const totals = totalsText(covered, language);
  return `${looked.slice(0, 1).toUpperCase()}${looked.slice(1)}${said}${totals === "" ? "" : ` (${totals})`}.`;
}
