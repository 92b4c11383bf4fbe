import { checkInside } from "./checkCells";
import { isSet } from "./normalStyle";
import type { RuleFile, SheetFile, ValidationFile } from "./WorkbookFile";
import { XlsxError } from "./XlsxError";

const MAX_TITLE = 32;
const MAX_TEXT = 255;

/** Throws an `XlsxError` for conditional formats and validations that Excel would refuse or pass over. */
export function checkRules(sheet: SheetFile, place: string): void {
  sheet.rules.forEach((rule, at) => checkRule(rule, `${place}, conditional format ${at + 1}`));
  sheet.validations.forEach((one, at) => checkValidation(one, `${place}, validation ${at + 1}`));
}

function checkRule(rule: RuleFile, where: string): void {
  if (rule.rects.length === 0) throw new XlsxError(`${where} has no cells.`);
  rule.rects.forEach((rect) => checkInside(rect, where));
  if (!rule.formula.startsWith("=") || rule.formula.length < 2)
    throw new XlsxError(`${where}: "${rule.formula}" is not a formula.`);
  const { fontName, fontSize, horizontal, vertical, wrap, indent } = rule.style;
  if ([fontName, fontSize, horizontal, vertical, wrap, indent].some(isSet)) {
    throw new XlsxError(`${where}: font, size and alignment have no place in a conditional format.`);
  }
  const edges = [rule.style.top, rule.style.bottom, rule.style.left, rule.style.right].filter(isSet);
  if (edges.some((edge) => edge.style === "Double" || edge.weight === "Medium" || edge.weight === "Thick")) {
    throw new XlsxError(`${where}: Excel draws only thin borders in a conditional format.`);
  }
}

function checkValidation(one: ValidationFile, where: string): void {
  if (one.rects.length === 0) throw new XlsxError(`${where} has no cells.`);
  one.rects.forEach((rect) => checkInside(rect, where));
  if (one.source !== null && !one.source.startsWith("=") && one.source.length > MAX_TEXT) {
    throw new XlsxError(`${where}: choices as text are over ${MAX_TEXT} characters.`);
  }
  for (const message of [one.prompt, one.alert]) {
    if ((message?.title.length ?? 0) > MAX_TITLE)
      throw new XlsxError(`${where}: a title is over ${MAX_TITLE} characters.`);
    if ((message?.text.length ?? 0) > MAX_TEXT)
      throw new XlsxError(`${where}: a message is over ${MAX_TEXT} characters.`);
  }
}
