import type { CheckFinding } from "../../plan/check/CheckFinding";
import type { CheckKind } from "../../plan/check/checkKinds";
import { rowText } from "../../scenario/rowText";
import { shown } from "../../scenario/texts";
import type { Language } from "../language";
import { named, type FindingTexts } from "./FindingTexts";
import { letterFindingTexts } from "./letterFindingTexts";
import { scenarioFindingTexts } from "./scenarioFindingTexts";
import { sheetFindingTexts } from "./sheetFindingTexts";
import { stateFindingTexts } from "./stateFindingTexts";

/** For each kind that a check can find: the one place for it. What is wrong with a row of the ledger has texts of its own. */
const texts: FindingTexts<Exclude<CheckKind, "rowFault" | "rowNote" | "rowDoubt">> = {
  ...letterFindingTexts,
  ...scenarioFindingTexts,
  ...sheetFindingTexts,
  ...stateFindingTexts,
};

/** What a finding says, and what to do; where it is goes beside it. */
export function checkFindingText({ kind, about, problem }: CheckFinding, language: Language): string {
  if (kind !== "rowFault" && kind !== "rowNote" && kind !== "rowDoubt") return texts[kind][language](about);
  const [code = "", number = "", row = ""] = about;
  const where = language === "nl" ? `rij ${row}` : `row ${row}`;
  const who = named(code, number === "0" ? "" : `nr ${number}`, where);
  return problem ? `${who}: ${rowText(problem, language)}` : who;
}

/** The same with its place before it. */
export function placedFindingText(finding: CheckFinding, language: Language): string {
  const { sheet, cell } = finding;
  const where = sheet === null ? "" : `${shown(sheet)}${cell === null ? "" : `!${cell}`}: `;
  return `${where}${checkFindingText(finding, language)}`;
}
