import { ownSerial, serialOf, type DateSystem } from "../engine/Reckoning";

/**
 * The number for a day as a person types it: "15-9-2020", "15/9/20", "2020-09-15". null for all else, and for a day before the
 * first of the workbook's date system: that is text to Excel.
 * @param dayFirst whether "1/2/2021" is in February
 * @example typedDate("2-1-1904", true, { from1904: true }) // 1
 */
export function typedDate(text: string, dayFirst: boolean, days: DateSystem): number | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  const local = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!iso && !local) return null;
  const [year, month, day] = iso
    ? [Number(iso[1]), Number(iso[2]), Number(iso[3])]
    : [fullYear(Number(local?.[4])), Number(local?.[dayFirst ? 3 : 1]), Number(local?.[dayFirst ? 1 : 3])];
  const moment = new Date(Date.UTC(year, month - 1, day));
  if (moment.getUTCMonth() !== month - 1 || moment.getUTCDate() !== day) return null;
  const value = ownSerial(serialOf(moment.getTime()), days);
  return value < 0 ? null : value;
}

/** Excel's reading of two digits: up to 29 is of this century. */
function fullYear(year: number): number {
  return year >= 100 ? year : year < 30 ? 2000 + year : 1900 + year;
}
