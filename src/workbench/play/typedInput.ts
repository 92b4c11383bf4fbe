import type { CellInput } from "../engine/Engine";
import type { DateSystem } from "../engine/Reckoning";
import { typedDate } from "../model/typedDate";
import { formulaFromLocal } from "./formulaFromLocal";
import type { Typed } from "./schema/fieldTypes";

/** What Excel makes of something typed: what stands in the cell, and the number format that it gives with it. */
export interface TypedInput {
  readonly input: CellInput;
  /** Given to a cell whose format is General; null: none. */
  readonly format: string | null;
}

/** What a number, a date or a truth value looks like where this is typed. */
interface Notation {
  readonly isDutch: boolean;
  /** Day before month in "1/2/2021". */
  readonly dayFirst: boolean;
}

const errors = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NAME\?|NUM!|NULL!)$/;

/**
 * Reads what a person types in a cell, or pastes as text, in the notation of her Excel.
 * @param days the workbook's date system
 * @param isTextCell whether the cell's format is Text: then everything is text
 * @example typedInput("1.500,25", "nl-NL", false).input // { kind: "value", value: 1500.25 }
 * @example typedInput("=SOM(A1;B1)", "nl-NL", false).input // { kind: "formula", formula: "=SUM(A1,B1)" }
 */
export function typedInput(
  typed: Typed,
  locale: string,
  isTextCell: boolean,
  days: DateSystem = { from1904: false },
): TypedInput {
  const plain = (input: CellInput): TypedInput => ({ input, format: null });
  const text = String(typed);
  if (typed === "") return plain({ kind: "empty" });
  if (isTextCell) return plain({ kind: "value", value: text });
  if (typeof typed !== "string") return plain({ kind: "value", value: typed });
  if (text.startsWith("'")) return plain({ kind: "value", value: text.slice(1) });
  const notation = { isDutch: locale.startsWith("nl"), dayFirst: locale !== "en-US" };
  const trimmed = text.trim();
  const known = readNumber(trimmed, notation) ?? readDate(trimmed, notation, days) ?? readTruth(trimmed, notation);
  if (known) return known;
  if (errors.test(trimmed)) return plain({ kind: "formula", formula: `=${trimmed}` });
  const isFormula = /^=./.test(trimmed) || /^[+-](?=[\p{L}\d(])/u.test(trimmed);
  if (isFormula) return plain({ kind: "formula", formula: formulaFromLocal(trimmed.replace(/^\+/, ""), locale) });
  return plain({ kind: "value", value: text });
}

/** "40,5", "1.500,25", "-4", "(5)", "12%", "€ 5,00", "1e3". */
function readNumber(text: string, { isDutch }: Notation): TypedInput | null {
  const inBrackets = /^\((.+)\)$/.exec(text);
  const [, sign = "", unsigned = ""] = /^([+-]?)\s*(.*)$/.exec(inBrackets?.[1] ?? text) ?? [];
  const [, currency = "", bare = "", percent = ""] = /^(€\s*|\$\s*)?(.*?)(\s*%)?$/.exec(unsigned) ?? [];
  // From here on with a decimal point and commas between thousands.
  const english = isDutch ? bare.replace(/[.,]/g, (mark) => (mark === "," ? "." : ",")) : bare;
  if (!/^(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i.test(english) || !/^\.?\d/.test(english)) return null;
  const size = Number(english.replaceAll(",", ""));
  const isPercentage = percent !== "";
  const value = (sign === "-" || (inBrackets && sign === "") ? -size : size) / (isPercentage ? 100 : 1);
  const format = isPercentage ? (english.includes(".") ? "0.00%" : "0%") : currency === "" ? null : "€ #,##0.00";
  return { input: { kind: "value", value: value + 0 }, format };
}

/** "15-9-2020", "15/9/2020", "2020-09-15". */
function readDate(text: string, { isDutch, dayFirst }: Notation, days: DateSystem): TypedInput | null {
  const value = typedDate(text, dayFirst, days);
  if (value === null) return null;
  return { input: { kind: "value", value }, format: isDutch ? "d-m-yyyy" : dayFirst ? "dd/mm/yyyy" : "m/d/yyyy" };
}

function readTruth(text: string, { isDutch }: Notation): TypedInput | null {
  const words = isDutch ? ["WAAR", "ONWAAR"] : ["TRUE", "FALSE"];
  const at = words.indexOf(text.toUpperCase());
  return at < 0 ? null : { input: { kind: "value", value: at === 0 }, format: null };
}
