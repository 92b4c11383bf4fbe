import { cellAddress } from "../plan/address";
import { wouldConvert } from "../plan/wouldConvert";
import type { DraftCell } from "./Draft";
import type { SharedTexts } from "./SharedTexts";
import { storedFormula } from "./storedFormula";
import type { StyleSheet } from "./StyleSheet";
import { element, escaped } from "./xml";

export interface CellParts {
  readonly styles: StyleSheet;
  readonly texts: SharedTexts;
}

/** One cell; `answer` is what its formula comes to, where that is known. */
export function cellXml(
  row: number,
  column: number,
  { input, look }: DraftCell,
  answer: unknown,
  { styles, texts }: CellParts,
): string {
  const r = cellAddress(row, column);
  const keepsText = typeof input === "string" && wouldConvert(input);
  const s = styles.cell(look, keepsText) || undefined;
  switch (typeof input) {
    case "number":
      if (!Number.isFinite(input)) throw new RangeError(`no number for ${r}`);
      return element("c", { r, s }, element("v", {}, String(input)));
    case "boolean":
      return element("c", { r, s, t: "b" }, element("v", {}, input ? "1" : "0"));
    case "string":
      return element("c", { r, s, t: "s" }, element("v", {}, String(texts.place(input))));
    case "object":
      if (input === null) return s === undefined ? "" : element("c", { r, s });
      return formulaXml(r, s, storedFormula(input.formula), answer);
  }
}

function formulaXml(r: string, s: number | undefined, formula: string, answer: unknown): string {
  const f = element("f", {}, escaped(formula));
  if (typeof answer === "number" && Number.isFinite(answer))
    return element("c", { r, s }, f, element("v", {}, String(answer)));
  if (typeof answer === "boolean") return element("c", { r, s, t: "b" }, f, element("v", {}, answer ? "1" : "0"));
  // An error is no answer that anyone should keep.
  if (typeof answer === "string" && !answer.startsWith("#"))
    return element("c", { r, s, t: "str" }, f, answer === "" ? "<v></v>" : element("v", {}, escaped(answer)));
  return element("c", { r, s }, f);
}
