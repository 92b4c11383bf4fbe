import type { CellInput } from "../plan/operation";

/**
 * What is written to Excel for a cell: text that Excel would turn into a formula, a number, a date or a logical value
 * gets an apostrophe in front, so that it stays text. Plans write into empty cells only, so nothing is "".
 * @example cellValue("2020") // "'2020"
 */
export function cellValue(input: CellInput): string | number | boolean {
  // As good as null in cells that are known to be empty, and shorter.
  if (input === null) return "";
  if (typeof input === "number" || typeof input === "boolean") return input;
  if (typeof input === "object") return input.formula;
  return input !== "" && wouldConvert(input) ? `'${input}` : input;
}

function wouldConvert(text: string): boolean {
  const isWord = /^[^\d=+\-@'#.,]*$/u.test(text) && !/^(true|false|waar|onwaar)$/i.test(text.trim());
  const startsPlainly =
    /^\(?\p{L}/u.test(text) &&
    !/^(true|false|waar|onwaar)$/i.test(text.trim()) &&
    !/^(jan|feb|mar|maa|mrt|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec)/i.test(text);
  return !isWord && !startsPlainly;
}
