import type { LaidRule, LaidRules } from "../plan/marks/LaidRule";
import { areasOfAddress } from "./areasOfAddress";

/** More of them, as a sheet gets where cells are pasted for years, are not gone through. */
const mostRules = 500;

/** The conditional formats of sheets, asked for before a sync. */
export interface AskedRules {
  /** After it: what they go by. */
  readonly rules: () => readonly LaidRules[];
  /** After it, before another one: where those of some sheets lie. */
  readonly places: (sheets: readonly string[]) => () => readonly LaidRules[];
}

/**
 * Asks which conditional formats lie on sheets. In Excel reading rules that were made by hand was seen to fail for all of them at once
 * (https://github.com/OfficeDev/office-js/issues/6827, /6835, /5222): who asks has to go on without. `custom` fails beside rules of another
 * type, so its null object is asked for (/2180).
 */
export function loadRules(context: Excel.RequestContext, sheets: readonly string[]): AskedRules {
  const found = sheets.map((sheet) => ({
    sheet,
    items: context.workbook.worksheets
      .getItem(sheet)
      .getRange()
      .conditionalFormats.load("items/id, items/type, items/customOrNullObject/rule/formula"),
  }));
  const formulaOf = (rule: Excel.ConditionalFormat) =>
    rule.type === Excel.ConditionalFormatType.custom ? rule.customOrNullObject.rule.formula : null;
  const plain = (rule: Excel.ConditionalFormat): LaidRule => ({ formula: formulaOf(rule), areas: null });
  return {
    rules: () => found.map(({ sheet, items }) => ({ sheet, rules: items.items.map(plain) })),
    places: (wanted) => {
      const asked = found.map(({ sheet, items }) => {
        const isAsked = wanted.includes(sheet);
        const isTooMany = isAsked && items.items.length > mostRules;
        const rules = (isTooMany ? [] : items.items).map((rule) => ({
          rule,
          ranges: isAsked ? rule.getRanges().load("address") : null,
        }));
        return { sheet, isTooMany, rules };
      });
      return () =>
        asked.map(({ sheet, isTooMany, rules }) => ({
          sheet,
          rules: isTooMany
            ? null
            : rules.map(({ rule, ranges }) => ({
                formula: formulaOf(rule),
                areas: ranges && areasOfAddress(ranges.address),
              })),
        }));
    },
  };
}
