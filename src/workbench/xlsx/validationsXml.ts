import type { CustomFunctionNames } from "./CustomFunctionNames";
import { escapeText } from "./escapedText";
import { rectsReference } from "./reference";
import { storedFormula } from "./storedFormula";
import type { ValidationFile } from "./WorkbookFile";
import { type Attributes, element, xmlText } from "./xml";

/** `<dataValidations>`: lists to choose from, with their messages. */
export function validationsXml(validations: readonly ValidationFile[], custom: CustomFunctionNames): string {
  if (validations.length === 0) return "";
  const items = validations.map((one) => {
    const formula =
      one.source === null ? "" : element("formula1", {}, xmlText(escapeText(sourceFormula(one.source, custom))));
    return element("dataValidation", { ...attributes(one), sqref: rectsReference(one.rects) }, formula);
  });
  return element("dataValidations", { count: items.length }, items);
}

function attributes(one: ValidationFile): Attributes {
  return {
    type: one.source === null ? null : "list",
    errorStyle: one.alert === null || one.alert.style === "Stop" ? null : one.alert.style.toLowerCase(),
    allowBlank: one.allowBlank || null,
    showInputMessage: one.prompt !== null || null,
    showErrorMessage: one.source !== null || one.alert !== null || null,
    errorTitle: text(one.alert?.title),
    error: text(one.alert?.text),
    promptTitle: text(one.prompt?.title),
    prompt: text(one.prompt?.text),
  };
}

/** A formula as it is; texts in one become a text in a formula. */
function sourceFormula(source: string, custom: CustomFunctionNames): string {
  return source.startsWith("=") ? storedFormula(source, custom) : `"${source.replaceAll('"', '""')}"`;
}

function text(message: string | undefined): string | null {
  return message === undefined || message === "" ? null : escapeText(message);
}
