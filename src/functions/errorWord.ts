/** An error as Dutch Excel shows it. @example errorWord("#REF!") // "#VERW!" */
export function errorWord(code: string): string {
  return words.get(code) ?? code;
}

const words: ReadonlyMap<string, string> = new Map([
  ["#N/A", "#N/B"],
  ["#VALUE!", "#WAARDE!"],
  ["#REF!", "#VERW!"],
  ["#DIV/0!", "#DEEL/0!"],
  ["#NAME?", "#NAAM?"],
  ["#NUM!", "#GETAL!"],
  ["#NULL!", "#LEEG!"],
]);
