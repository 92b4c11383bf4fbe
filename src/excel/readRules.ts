import type { FoundRule } from "../plan/ours/FoundRule";
import { loadRule } from "./leaning/loadRule";

/** All conditional formats of some sheets. Two syncs: which there are, and what they say. */
export async function readRules(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly FoundRule[]> {
  const { worksheets } = context.workbook;
  const found = sheets.map((sheet) => ({
    sheet,
    rules: worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id, items/type"),
  }));
  await context.sync();
  const loaded = found.flatMap(({ sheet, rules }) =>
    rules.items.map((rule) => ({ sheet, id: rule.id, isCustom: rule.type === "Custom", rule: loadRule(rule) })),
  );
  await context.sync();
  return loaded.map(({ rule, ...own }) => ({ ...own, areas: rule.areas(), formulas: rule.formulas() }));
}
