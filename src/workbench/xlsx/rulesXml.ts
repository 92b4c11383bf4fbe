import { rectsReference } from "./reference";
import { storedFormula } from "./storedFormula";
import type { RuleFile } from "./WorkbookFile";
import type { WriteContext } from "./WriteContext";
import { escapeText } from "./escapedText";
import { element, xmlText } from "./xml";

/** `<conditionalFormatting>` for each rule; its place in the list is its priority. */
export function rulesXml(rules: readonly RuleFile[], context: WriteContext): string {
  return rules
    .map((rule, at) => {
      const attributes = {
        type: "expression",
        dxfId: context.styles.ruleStyle(rule.style),
        priority: at + 1,
        stopIfTrue: rule.stopIfTrue || null,
      };
      const formula = element("formula", {}, xmlText(escapeText(storedFormula(rule.formula, context.custom))));
      return element(
        "conditionalFormatting",
        { sqref: rectsReference(rule.rects) },
        element("cfRule", attributes, formula),
      );
    })
    .join("");
}
