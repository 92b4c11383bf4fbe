import type { Letter } from "../letter/letter";
import { parseReference } from "../plan/address";
import type { LaidRules } from "../plan/marks/LaidRule";
import { needsPlaces, type MarkedSheet } from "../plan/marks/needsPlaces";
import type { ScenarioSheetMark } from "../plan/scenario/Books";
import { markedId } from "../plan/tableMark";
import type { WorkbookState } from "../plan/WorkbookState";
import type { AskedRules } from "./loadRules";

/** Sheets on which marks of ours ought to lie, by the hidden names of tables and scenarios. */
export function markedSheets(
  letter: Letter,
  { names, sheets }: WorkbookState,
  scenarios: readonly ScenarioSheetMark[],
): readonly MarkedSheet[] {
  const themes = new Set(letter.themes.map(({ id }) => id.toLowerCase()));
  const tables = names.flatMap(({ name, formula }) =>
    themes.has(markedId(name)?.toLowerCase() ?? "") ? (parseReference(formula)?.sheet ?? []) : [],
  );
  return sheets
    .map(({ name }) => ({
      sheet: name,
      tables: tables.filter((sheet) => sheet === name).length,
      hasScenario: scenarios.some(({ area }) => area.sheet === name),
    }))
    .filter(({ tables: count, hasScenario }) => count > 0 || hasScenario);
}

/**
 * What the conditional formats of these sheets go by, and where they lie where only that tells. No sync where others than ours are
 * nowhere among them, and no sheet is protected.
 */
export async function readLaidRules(
  context: Excel.RequestContext,
  letter: Letter,
  state: WorkbookState,
  marked: readonly MarkedSheet[],
  asked: AskedRules,
): Promise<readonly LaidRules[]> {
  const found = asked.rules();
  // Of a protected sheet Excel does not say which cells have any.
  const isProtected = (sheet: string) => state.sheets.some(({ name, protected: shut }) => name === sheet && shut);
  const wanted = marked.flatMap((each) => {
    const rules = found.find(({ sheet }) => sheet === each.sheet)?.rules ?? [];
    return isProtected(each.sheet) || needsPlaces(letter, rules, each) ? [each.sheet] : [];
  });
  if (wanted.length === 0) return found;
  const places = asked.places(wanted);
  try {
    await context.sync();
    return places();
  } catch (error) {
    if (!isRuleFailure(error)) throw error;
    return found.map((each) => (wanted.includes(each.sheet) ? { sheet: each.sheet, rules: null } : each));
  }
}

/** What Excel was seen to say of rules that it can't give. It is told as a finding: the rest is looked at without them. */
export function isRuleFailure(error: unknown): boolean {
  const codes = ["ItemNotFound", "InvalidOperation", "InvalidArgument", "GeneralException", "UnsupportedOperation"];
  return error instanceof OfficeExtension.Error && codes.includes(error.code);
}
