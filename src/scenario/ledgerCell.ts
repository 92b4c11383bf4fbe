import { euro, type Euro } from "../letter/amount";
import { dayOfIso, isoOfDay, type DateSystem } from "./dateSystem";

/** A cell as Excel gives it: "" when empty, a date as a number of days. */
export type LedgerCell = string | number | boolean;

const eurosInMillion = 1_000_000;
/** A trillion euros: beyond it is a slip, and sums of thousands of rows stay exact below it. */
export const mostMillions = 1_000_000;

export function isEmpty(cell: unknown): boolean {
  return cell === "" || cell === null || cell === undefined;
}

/** Whether a cell shows an error: Excel gives these in English. @example isErrorCell("#N/A") // true */
export function isErrorCell(cell: unknown): boolean {
  return typeof cell === "string" && /^#[A-Z][A-Z/0]*[?!A]?$/.test(cell);
}

/** What a cell says, as text; nothing of it is trimmed. */
export function cellText(cell: unknown): string {
  return typeof cell === "string" ? cell : typeof cell === "number" || typeof cell === "boolean" ? String(cell) : "";
}

/**
 * A year from a number, or from text that is just its digits with spaces around it. What Excel's VALUE reads besides
 * ("2021,0", "2.021", a currency) depends on the language of the machine, so it is no year. @returns null for anything else
 */
export function cellYear(cell: unknown, last: number): number | null {
  const value = typeof cell === "string" && /^ *\d{4} *$/.test(cell) ? Number(cell) : cell;
  return typeof value === "number" && Number.isInteger(value) && value >= 1900 && value <= last ? value : null;
}

/** EUR million from a cell into whole euros. `exact` is false where it was finer than a euro. */
export function cellEuros(cell: unknown): { readonly euros: Euro; readonly exact: boolean } | "tooLarge" | null {
  if (typeof cell !== "number" || !Number.isFinite(cell)) return null;
  if (Math.abs(cell) > mostMillions) return "tooLarge";
  const product = cell * eurosInMillion;
  const rounded = Math.sign(product) * Math.round(Math.abs(product));
  // Binary fractions: 4.1 * 1,000,000 is 4,099,999.9999999995.
  return { euros: euro(rounded + 0), exact: Math.abs(product - rounded) < 0.001 };
}

/** A whole positive number, or null. */
export function cellCount(cell: unknown): number | null {
  const value = typeof cell === "string" && /^\s*\d{1,9}\s*$/.test(cell) ? Number(cell) : cell;
  return typeof value === "number" && Number.isSafeInteger(value) && value > 0 ? value : null;
}

/**
 * An ISO date from Excel's number of days, or from text as "2020-09-15" or "15-9-2020"; null for anything else.
 * @param system from when the workbook counts days
 */
export function cellDate(cell: unknown, system: DateSystem = "1900"): string | null {
  if (typeof cell === "number") return isoOfDay(cell, system);
  const text = cellText(cell).trim();
  const [, d = "", m = "", y = ""] = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const iso = y === "" ? text : `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const parsed = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(iso) ? iso : null;
}

/** @example dateCell("2020-09-15") // 44089 */
export function dateCell(iso: string, system: DateSystem = "1900"): LedgerCell {
  return dayOfIso(iso, system) ?? "";
}

/** Whole euros as EUR million. */
export function millionsCell(amount: Euro | null): LedgerCell {
  return amount === null ? "" : amount / eurosInMillion;
}
