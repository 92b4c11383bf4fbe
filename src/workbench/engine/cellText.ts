import { isDateFormat } from "./dateSystem";
import type { CellState } from "./Engine";
import { days1904 } from "./Reckoning";
import { numfmt } from "./univer";

/**
 * What a cell shows, by its number format, in a locale and a workbook's date system: in that of 1904 days before it have a minus sign.
 * @example cellText(state, "0.0", "nl-NL") // "35,5"
 */
export function cellText(
  state: CellState,
  format: string | null | undefined,
  locale: string,
  { from1904 }: { readonly from1904: boolean } = { from1904: false },
): string {
  if (state.error !== null) return state.error;
  if (state.value === null) return "";
  if (typeof state.value === "boolean")
    return state.value ? (isDutch(locale) ? "WAAR" : "TRUE") : isDutch(locale) ? "ONWAAR" : "FALSE";
  if (typeof state.value === "string") return state.value;
  const shown = (value: number) =>
    numfmt.format(format ?? "General", value, { locale: isDutch(locale) ? "nl" : "en", throws: false });
  if (!from1904 || !isDateFormat(format)) return shown(state.value);
  return (state.value < 0 ? "-" : "") + shown(Math.abs(state.value) + days1904);
}

function isDutch(locale: string): boolean {
  return locale.toLowerCase().startsWith("nl");
}
