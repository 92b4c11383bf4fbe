import type { CellInput } from "../engine/Engine";
import { ownSerial, serialOf, type DateSystem } from "../engine/Reckoning";
import { invalidArgument } from "../protocol/HostError";

/**
 * What Excel makes of a value that an add-in writes: null leaves the cell, "" empties it, "=…" is a formula, an
 * apostrophe keeps text as text, and text that looks like a number ("(5)" is -5), a logical value or a date becomes one.
 * https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-set-get-values
 *
 * @returns null where the cell is to stay as it is
 */
export function inputFromValue(
  value: unknown,
  isTextCell: boolean,
  days: DateSystem = { from1904: false },
): CellInput | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw invalidArgument("a number that is not finite");
    return { kind: "value", value };
  }
  if (typeof value === "boolean") return { kind: "value", value };
  if (typeof value !== "string") throw invalidArgument("values are numbers, texts or logical values");
  if (value === "") return { kind: "empty" };
  if (value.startsWith("'")) return { kind: "value", value: value.slice(1) };
  if (isTextCell) return { kind: "value", value };
  if (value.startsWith("=") && value.length > 1) return formulaInput(value);
  return (
    looksLike(value, days) ??
    (/^[+\-@]./.test(value) ? formulaInput(`=${value.replace(/^\+/, "")}`) : { kind: "value", value })
  );
}

/** Excel refuses a formula that it can't read. */
function formulaInput(formula: string): CellInput {
  // A sheet's name may have a double quote in it, and a text an apostrophe.
  const bare = formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  const balanced = [..."(){}"].map((sign) => bare.split(sign).length - 1);
  if (bare.includes('"') || balanced[0] !== balanced[1] || balanced[2] !== balanced[3]) {
    throw invalidArgument(`the formula ${formula}`);
  }
  return { kind: "formula", formula };
}

function looksLike(text: string, days: DateSystem): CellInput | null {
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: "value", value: trimmed.toLowerCase() === "true" };
  const number = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[+-]?\d+)?(%?)$/i.exec(trimmed);
  if (number && /\d/.test(trimmed)) {
    const plain = Number(trimmed.replaceAll(",", "").replace("%", ""));
    return { kind: "value", value: number[1] === "%" ? plain / 100 : plain };
  }
  // https://www.bbpmag.com/how-to-insert-a-negative-number-in-excel
  const bracketed = /^\(([\d.,]+)\)$/.exec(trimmed);
  const positive = bracketed ? looksLike(bracketed[1] ?? "", days) : null;
  if (positive?.kind === "value" && typeof positive.value === "number")
    return { kind: "value", value: -positive.value };
  const date = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(trimmed) ?? null;
  if (date) return dateInput(Number(date[1]), Number(date[2]), Number(date[3]), days);
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(trimmed);
  return american ? dateInput(Number(american[3]), Number(american[1]), Number(american[2]), days) : null;
}

/** A day before the first of the workbook's date system stays text. */
function dateInput(year: number, month: number, day: number, days: DateSystem): CellInput | null {
  const value = ownSerial(serialOf(Date.UTC(year, month - 1, day)), days);
  return value < 0 ? null : { kind: "value", value };
}
