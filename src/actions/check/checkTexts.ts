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

/** What is the matter with a row of the ledger: the text is that of its problem. */
const rowKinds = ["rowFault", "rowNote", "rowClosedYear", "rowDoubt", "amountAsDate", "amountInCircle"] as const;
type RowKind = (typeof rowKinds)[number];

/** For each kind that a check can find: the one place for it. What is wrong with a row of the ledger has texts of its own. */
const texts: FindingTexts<Exclude<CheckKind, RowKind>> = {
  ...letterFindingTexts,
  ...scenarioFindingTexts,
  ...sheetFindingTexts,
  ...stateFindingTexts,
};

/** What a finding says, and what to do; where it is goes beside it. */
export function checkFindingText({ kind, about, problem }: CheckFinding, language: Language): string {
  if (!isRowKind(kind)) {
    const text = texts[kind][language](about);
    return problem ? `${text} ${rowText(problem, language, "position")}` : text;
  }
  const [code = "", number = "", row = ""] = about;
  const where = language === "nl" ? `rij ${row}` : `row ${row}`;
  const who = named(code, number === "0" ? "" : `nr ${number}`, where);
  return problem ? `${who}: ${rowText(problem, language)}` : who;
}

function isRowKind(kind: CheckKind): kind is RowKind {
  return rowKinds.some((each) => each === kind);
}

/** The same with its place before it. */
export function placedFindingText(finding: CheckFinding, language: Language): string {
  const { sheet, cell } = finding;
  const where = sheet === null ? "" : `${shown(sheet)}${cell === null ? "" : `!${cell}`}: `;
  return `${where}${checkFindingText(finding, language)}`;
}
