import type { CellState } from "./Engine";
import { numfmt } from "./univer";

/**
 * What a cell shows, by its number format, in a locale.
 * @example cellText(state, "0.0", "nl-NL") // "35,5"
 */
export function cellText(state: CellState, format: string | null | undefined, locale: string): string {
  if (state.error !== null) return state.error;
  if (state.value === null) return "";
  if (typeof state.value === "boolean")
    return state.value ? (isDutch(locale) ? "WAAR" : "TRUE") : isDutch(locale) ? "ONWAAR" : "FALSE";
  if (typeof state.value === "string") return state.value;
  return numfmt.format(format ?? "General", state.value, { locale: isDutch(locale) ? "nl" : "en", throws: false });
}

function isDutch(locale: string): boolean {
  return locale.toLowerCase().startsWith("nl");
}
