/**
 * Turns a formula as a Dutch or an English user types it into Excel's locale-free form: commas between arguments,
 * decimal points. Text in quotes and array constants in braces stay as they are. A formula that separates with `;`
 * is read as Dutch, so a comma between two digits is then a decimal comma; and so it is where nothing has arguments.
 *
 * @example toInvariant('=OFFENSIEF.AFWIJKING("MIT";2021;86,5)') // '=OFFENSIEF.AFWIJKING("MIT",2021,86.5)'
 */
export function toInvariant(formula: string): string {
  const text = formula.trim().replace(/^(?!=)/, "=");
  const parts = text.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|[^"'{]+/g) ?? [];
  const plain = parts.filter(isPlain).join("");
  const dutch = plain.includes(";") || !plain.includes("(");
  if (!dutch) return text;
  return parts
    .map((part) => (isPlain(part) ? part.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ",") : part))
    .join("");
}

function isPlain(part: string): boolean {
  return !/^["'{]/.test(part);
}
