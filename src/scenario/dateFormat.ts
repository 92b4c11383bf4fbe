/** What stands in a format without being part of a date: texts, single characters, colours and languages, `General`. */
const literal = /"[^"]*"|\\.|_.|\*.|\[(?!(?:h+|m+|s+)\])[^\]]*\]|General/gi;

/**
 * Whether a number format shows a number as a day or a time, in the English form in which Excel gives formats to add-ins
 * in every language: https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-numberformat-member
 * @example isDateFormat("dd-mm-yyyy") // true
 * @example isDateFormat('#,##0.0 "mld"') // false
 */
export function isDateFormat(format: unknown): boolean {
  return typeof format === "string" && /[dmyhs]/i.test(format.replace(literal, ""));
}
