import { euro, type Euro } from "../letter/amount";
import { brief2946123 } from "../letter/brief2946123";
import { findLine, findTheme, isLetterError } from "../letter/catalogue";
import type { Line, Theme } from "../letter/letter";
import { normalise } from "../letter/normalise";
import { unitFrom, unitSize, type Unit } from "../letter/unit";
import { refuse } from "./LetterRefusal";

/** What Excel hands over: one value; a one-cell range comes as a matrix. Errors in cells come through as they are. */
function single(parameter: string, value: unknown): unknown {
  if (Array.isArray(value)) {
    const cells: unknown[] = value.flat();
    return cells.length === 1 ? single(parameter, cells[0]) : refuse({ kind: "tooManyCells", parameter });
  }
  if (value instanceof CustomFunctions.Error) throw value;
  return value;
}

/** Whether nothing was given: Excel may hand over an empty optional argument as null, undefined or empty text. */
function isOmitted(value: unknown): value is null | undefined | "" {
  return value === null || value === undefined || value === "";
}

/** A name in text; nothing, numbers and logical values are refused. */
export function readText(parameter: string, value: unknown): string {
  const given = single(parameter, value);
  return typeof given === "string" && given.trim() !== "" ? given : refuse({ kind: "notText", parameter });
}

/** An optional name: 0 is what an empty cell may arrive as. */
export function readOptionalText(parameter: string, value: unknown): string | null {
  const given = single(parameter, value);
  return isOmitted(given) || given === 0 ? null : readText(parameter, given);
}

/** A theme, or "alle" for the four together. */
export function readThemeOrAll(value: unknown): Theme | "alle" {
  const name = readText("thema", value);
  return normalise(name) === "alle" ? "alle" : themeNamed(name);
}

/** The same where the ledger is asked, which calls the four together "Totaal". */
export function readThemeOrTotal(value: unknown): Theme | "alle" {
  const name = readText("thema", value);
  return normalise(name) === "totaal" ? "alle" : readThemeOrAll(name);
}

/** The same; "alle" where it was left out. */
export function readOptionalThemeOrTotal(value: unknown): Theme | "alle" {
  const name = readOptionalText("thema", value);
  return name === null ? "alle" : readThemeOrTotal(name);
}

export function readTheme(value: unknown): Theme {
  return themeNamed(readText("thema", value));
}

export function readLine(theme: Theme, value: unknown): Line {
  const line = findLine(theme, readText("post", value));
  return isLetterError(line) ? refuse(line) : line;
}

/** A year: a whole number from 1900 to 9999. Texts and dates are refused: guessing a year would be guessing a figure. */
export function readYear(parameter: string, value: unknown): number {
  const given = single(parameter, value);
  if (typeof given === "number" && Number.isInteger(given) && given >= 1900 && given <= 9999) return given;
  if (typeof given === "string" && /^\s*(19|[2-9]\d)\d\d\s*$/.test(given)) {
    return refuse({ kind: "yearAsText", parameter, value: given });
  }
  return refuse({ kind: "notAYear", parameter, value: isOmitted(given) ? "(leeg)" : String(given) });
}

/** An optional year; 0 is what an empty cell may arrive as. */
export function readOptionalYear(parameter: string, value: unknown): number | null {
  const given = single(parameter, value);
  return isOmitted(given) || given === 0 ? null : readYear(parameter, given);
}

export function readUnit(value: unknown): Unit {
  const word = readOptionalUnitWord(value);
  if (word === null) return "mln";
  return unitFrom(word) ?? refuse({ kind: "unknownUnit", name: word });
}

/**
 * The user's own amount in the unit, in whole euros; null where it was left out. An empty cell that arrives as 0
 * counts as 0, as everywhere in Excel.
 */
export function readOptionalAmount(value: unknown, unit: Unit): Euro | null {
  const given = single("bedrag", value);
  if (isOmitted(given)) return null;
  const euros = typeof given === "number" ? Math.round(given * unitSize(unit)) : Number.NaN;
  return Number.isSafeInteger(euros) ? euro(euros + 0) : refuse({ kind: "notAnAmount", value: String(given) });
}

function readOptionalUnitWord(value: unknown): string | null {
  const given = single("eenheid", value);
  if (isOmitted(given) || given === 0) return null;
  return typeof given === "string" ? given : refuse({ kind: "unknownUnit", name: String(given) });
}

function themeNamed(name: string): Theme {
  const theme = findTheme(brief2946123, name);
  return isLetterError(theme) ? refuse(theme) : theme;
}
