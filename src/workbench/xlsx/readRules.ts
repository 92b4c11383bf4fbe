import { unescapeText } from "./escapedText";
import type { ReadContext } from "./ReadContext";
import { parseRects } from "./reference";
import type { RuleFile } from "./WorkbookFile";
import { attribute, child, childrenOf, flag, numberAttribute, type XmlElement } from "./XmlElement";

interface FoundRule {
  readonly priority: number;
  readonly rule: RuleFile;
}

/** The conditional formats with a formula, first in priority first; also those that Excel keeps apart since they reach to other sheets. */
export function readRules(worksheet: XmlElement, sheet: string, context: ReadContext): RuleFile[] {
  const extended = childrenOf(child(worksheet, "extLst"), "ext").flatMap((ext) =>
    childrenOf(child(ext, "conditionalFormattings"), "conditionalFormatting"),
  );
  const found = [...childrenOf(worksheet, "conditionalFormatting"), ...extended].flatMap((block) =>
    readBlock(block, sheet, context),
  );
  return found.sort((one, other) => one.priority - other.priority).map(({ rule }) => rule);
}

function readBlock(block: XmlElement, sheet: string, context: ReadContext): FoundRule[] {
  const rects = parseRects(attribute(block, "sqref") ?? child(block, "sqref")?.text ?? "");
  return childrenOf(block, "cfRule").flatMap((element) => {
    const formula = (child(element, "formula") ?? child(element, "f"))?.text ?? null;
    const kind = attribute(element, "type") ?? "";
    if (kind !== "expression" || formula === null || rects.length === 0) {
      context.dropped.add(`Sheet "${sheet}": a conditional format of the kind "${kind}"`);
      return [];
    }
    const own = child(element, "dxf");
    const style =
      own === null ? context.ruleStyles[numberAttribute(element, "dxfId") ?? -1] : context.readRuleStyle(own);
    const rule = {
      rects,
      formula: context.readFormula(unescapeText(formula)),
      style: style ?? {},
      stopIfTrue: flag(element, "stopIfTrue", false),
    };
    return [{ priority: numberAttribute(element, "priority") ?? 0, rule }];
  });
}
