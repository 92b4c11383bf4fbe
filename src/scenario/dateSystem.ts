/**
 * From when a workbook counts days: 0 is 31 December 1899 (as good as), or 1 January 1904. Excel keeps it in the file, and
 * Office.js tells nothing of it: https://learn.microsoft.com/office/troubleshoot/excel/1900-and-1904-date-system
 */
export type DateSystem = "1900" | "1904";

/** How much larger the number of a day is where days count from 1900. */
export const daysApart = 1462;

const day = 86_400_000;
const firstDays: Readonly<Record<DateSystem, number>> = {
  "1900": Date.UTC(1899, 11, 30),
  "1904": Date.UTC(1904, 0, 1),
};

/** The ISO date of a day's number; null for what is no day. @example isoOfDay(42627, "1904") // "2020-09-15" */
export function isoOfDay(days: number, system: DateSystem): string | null {
  const moment = new Date(firstDays[system] + Math.floor(days) * day);
  const least = system === "1904" ? 0 : 1;
  return days >= least && days < 200_000 ? moment.toISOString().slice(0, 10) : null;
}

/** A day's number; null for what is no ISO date, or a day before the first. @example dayOfIso("2020-09-15", "1900") // 44089 */
export function dayOfIso(iso: string, system: DateSystem): number | null {
  const days = (Date.parse(`${iso}T00:00:00Z`) - firstDays[system]) / day;
  return Number.isFinite(days) && days >= 0 ? days : null;
}

/**
 * The system in which a number is shown as this text; null where that can't be told. Years are enough: they lie four apart.
 * @example systemShown(44089, "16-09-2024") // "1904"
 */
export function systemShown(value: unknown, text: unknown): DateSystem | null {
  const year = /(?<!\d)\d{4}(?!\d)/.exec(String(text))?.[0];
  if (typeof value !== "number" || year === undefined) return null;
  return (["1900", "1904"] as const).find((system) => isoOfDay(value, system)?.startsWith(year) === true) ?? null;
}
