import type { Area } from "../plan/operation";
import { loadRule } from "./leaning/loadRule";

/** A conditional format as it lies on a sheet. */
export interface SheetRule {
  readonly sheet: string;
  /** By which Excel finds it again. */
  readonly id: string;
  readonly areas: readonly Area[];
  readonly formulas: readonly string[];
}

/** All conditional formats of some sheets. Two syncs: which there are, and what they say. */
export async function readRules(
  context: Excel.RequestContext,
  sheets: readonly string[],
): Promise<readonly SheetRule[]> {
  const { worksheets } = context.workbook;
  const found = sheets.map((sheet) => ({
    sheet,
    rules: worksheets.getItem(sheet).getRange().conditionalFormats.load("items/id, items/type"),
  }));
  await context.sync();
  const loaded = found.flatMap(({ sheet, rules }) =>
    rules.items.map((rule) => ({ sheet, id: rule.id, rule: loadRule(rule) })),
  );
  await context.sync();
  return loaded.map(({ sheet, id, rule }) => ({ sheet, id, areas: rule.areas(), formulas: rule.formulas() }));
}
