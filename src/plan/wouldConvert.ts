/** Whether Excel, when this text is typed, would make a formula, a number, a date or a logical value of it. */
export function wouldConvert(text: string): boolean {
  if (text === "") return false;
  const isWord = /^[^\d=+\-@'#.,]*$/u.test(text) && !/^(true|false|waar|onwaar)$/i.test(text.trim());
  const startsPlainly =
    /^\(?\p{L}/u.test(text) &&
    !/^(true|false|waar|onwaar)$/i.test(text.trim()) &&
    !/^(jan|feb|mar|maa|mrt|apr|may|mei|jun|jul|aug|sep|oct|okt|nov|dec)/i.test(text);
  return !isWord && !startsPlainly;
}
