import { euro, type Euro } from "../../letter/amount";

/** Why a typed number can't be taken: what the user reads of it stands in `fieldProblemTexts`. */
export type TypedNumberProblem =
  | { readonly kind: "empty" }
  | { readonly kind: "noNumber"; readonly typed: string }
  /** "1.500" can be a thousand and a half or one and a half. */
  | { readonly kind: "twoReadings"; readonly typed: string; readonly large: string; readonly small: string }
  | { readonly kind: "tooFine"; readonly typed: string }
  | { readonly kind: "tooLarge"; readonly typed: string };

/** A hundred billion euros: no chapter of the budget is that large, so the user typed euros. */
const mostDigits = 5;

/**
 * EUR million as a user types it, into whole euros, digit by digit.
 * @param mark the decimal mark of her language; the other one is taken too where it can mean only one thing
 * @example typedAmount("−4,5", ",") // -4_500_000
 * @example typedAmount("1.500", ",") // twoReadings: 1500 or 1,500
 */
export function typedAmount(text: string, mark: "," | "."): Euro | TypedNumberProblem {
  const digits = typedDigits(
    text.replace(/^([+\-−]?)\s*(?:€|eur)/i, "$1").replace(/\s*(?:mln|miljoen|million)\.?$/i, ""),
    mark,
  );
  if ("kind" in digits) return digits.kind === "empty" ? digits : { ...digits, typed: text.trim() };
  const { sign, whole, fraction } = digits;
  if (whole.length > mostDigits) return { kind: "tooLarge", typed: text.trim() };
  if (fraction.length > 6) return { kind: "tooFine", typed: text.trim() };
  return euro(sign * Number(whole + fraction.padEnd(6, "0")) + 0);
}

/**
 * A percentage as a user types it. @returns 2.3 for "2,3" or "2,3 %"
 */
export function typedPercentage(text: string, mark: "," | "."): number | TypedNumberProblem {
  const digits = typedDigits(text.replace(/\s*%$/, ""), mark);
  if ("kind" in digits) return digits.kind === "empty" ? digits : { ...digits, typed: text.trim() };
  const { sign, whole, fraction } = digits;
  if (whole.length > mostDigits) return { kind: "tooLarge", typed: text.trim() };
  if (fraction.length > 4) return { kind: "tooFine", typed: text.trim() };
  // Whole ten-thousandths divided once: exactly the number that "2.3" is.
  return (sign * Number(whole + fraction.padEnd(4, "0"))) / 10_000 + 0;
}

export function isTypedProblem<Value>(value: Value | TypedNumberProblem): value is TypedNumberProblem {
  return typeof value === "object" && value !== null && "kind" in value;
}

interface Digits {
  readonly sign: 1 | -1;
  readonly whole: string;
  readonly fraction: string;
}

function typedDigits(text: string, mark: "," | "."): Digits | TypedNumberProblem {
  const typed = text.trim();
  if (typed === "") return { kind: "empty" };
  const [, minus = "", rest = ""] = /^([+\-−]?)\s*(.*)$/.exec(typed) ?? [];
  const sign = minus === "-" || minus === "−" ? -1 : 1;
  // From here on as in Dutch: "," before decimals, "." or a space between thousands.
  const dutch = mark === "," ? rest : rest.replace(/[.,]/g, (each) => (each === "." ? "," : "."));
  const number = dutch.replace(/(\d)[\s\u00a0\u202f](?=\d{3}(?!\d))/g, "$1");
  const hadSpaces = number !== dutch;
  const plain = /^(\d+)(?:,(\d+))?$/.exec(number);
  if (plain) return digitsOf(sign, plain[1], plain[2]);
  const grouped = /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d+))?$/.exec(number);
  if (grouped && !hadSpaces) {
    const [, whole = "", fraction] = grouped;
    const parts = whole.split(".");
    if (fraction === undefined && parts.length === 2)
      return { kind: "twoReadings", typed, large: parts.join(""), small: parts.join(mark) };
    return digitsOf(sign, parts.join(""), fraction);
  }
  const pointed = /^(\d+)\.(\d+)$/.exec(number);
  if (pointed) return digitsOf(sign, pointed[1], pointed[2]);
  return { kind: "noNumber", typed };
}

function digitsOf(sign: 1 | -1, whole = "", fraction = ""): Digits {
  return { sign, whole: whole.replace(/^0+(?=\d)/, ""), fraction: fraction.replace(/0+$/, "") };
}
