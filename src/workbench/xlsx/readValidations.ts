import { unescapeText } from "./escapedText";
import type { ReadContext } from "./ReadContext";
import { parseRects } from "./reference";
import type { ValidationFile } from "./WorkbookFile";
import { attribute, child, childrenOf, flag, type XmlElement } from "./XmlElement";

const ALERTS = new Map([
  ["warning", "Warning"],
  ["information", "Information"],
] as const);

/** Lists to choose from and prompts; also those that Excel keeps apart since their list is on another sheet. */
export function readValidations(worksheet: XmlElement, sheet: string, context: ReadContext): ValidationFile[] {
  const lists = [
    child(worksheet, "dataValidations"),
    ...childrenOf(child(worksheet, "extLst"), "ext").map((ext) => child(ext, "dataValidations")),
  ];
  return lists
    .flatMap((list) => childrenOf(list, "dataValidation"))
    .flatMap((element) => readOne(element, sheet, context));
}

function readOne(element: XmlElement, sheet: string, context: ReadContext): ValidationFile[] {
  const kind = attribute(element, "type") ?? "none";
  if (kind !== "list" && kind !== "none") {
    context.dropped.add(`Sheet "${sheet}": a validation of the kind "${kind}"`);
    return [];
  }
  const rects = parseRects(attribute(element, "sqref") ?? child(element, "sqref")?.text ?? "");
  const formula = child(element, "formula1");
  const stored = (child(formula, "f") ?? formula)?.text ?? null;
  const prompt = message(element, "promptTitle", "prompt");
  const alert = message(element, "errorTitle", "error");
  const style = ALERTS.get(attribute(element, "errorStyle") as "warning") ?? "Stop";
  return [
    {
      rects,
      source: kind === "none" || stored === null ? null : source(stored, context),
      allowBlank: flag(element, "allowBlank", false),
      prompt: flag(element, "showInputMessage", false) ? prompt : null,
      alert:
        !flag(element, "showErrorMessage", false) || (alert === null && style === "Stop")
          ? null
          : { style, ...(alert ?? NOTHING) },
    },
  ];
}

const NOTHING = { title: "", text: "" };

function source(stored: string, context: ReadContext): string {
  const formula = unescapeText(stored);
  const texts = /^"((?:[^"]|"")*)"$/.exec(formula);
  return texts?.[1] === undefined ? context.readFormula(formula) : texts[1].replaceAll('""', '"');
}

function message(element: XmlElement, titleName: string, textName: string): { title: string; text: string } | null {
  const title = unescapeText(attribute(element, titleName) ?? "");
  const text = unescapeText(attribute(element, textName) ?? "");
  return title === "" && text === "" ? null : { title, text };
}
