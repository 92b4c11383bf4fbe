/** An error as Dutch Excel shows it. @example errorWord("#REF!") // "#VERW!" */
export function errorWord(code: string): string {
  return words[code] ?? code;
}

const words: Readonly<Record<string, string>> = {
  "#N/A": "#N/B",
  "#VALUE!": "#WAARDE!",
  "#REF!": "#VERW!",
  "#DIV/0!": "#DEEL/0!",
  "#NAME?": "#NAAM?",
  "#NUM!": "#GETAL!",
  "#NULL!": "#LEEG!",
};
