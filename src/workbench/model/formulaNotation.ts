/** The parts of a table as a Dutch Excel calls them. */
const parts: readonly (readonly [dutch: RegExp, english: string])[] = [
  [/\[#alles\]/gi, "[#All]"],
  [/\[#gegevens\]/gi, "[#Data]"],
  [/\[#kopteksten\]/gi, "[#Headers]"],
  [/\[#totalen\]/gi, "[#Totals]"],
  [/\[#deze rij\]/gi, "[#This Row]"],
];

/**
 * Turns a formula as a Dutch or an English user types it into Excel's locale-free form: commas between arguments,
 * decimal points. Text in quotes and array constants in braces stay as they are. A formula that separates with `;`
 * is read as Dutch, so a comma between two digits is then a decimal comma; and so it is where nothing has arguments. The
 * parts of a table may have their Dutch names, "Tabel1[#Alles]":
 * https://support.microsoft.com/nl-nl/office/gestructureerde-verwijzingen-gebruiken-met-excel-tabellen-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
 *
 * @example toInvariant('=OFFENSIEF.AFWIJKING("MIT";2021;86,5)') // '=OFFENSIEF.AFWIJKING("MIT",2021,86.5)'
 */
export function toInvariant(formula: string): string {
  const text = formula.trim().replace(/^(?!=)/, "=");
  const pieces = text.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|[^"'{]+/g) ?? [];
  const plain = pieces.filter(isPlain).join("");
  const dutch = plain.includes(";") || !plain.includes("(");
  return pieces
    .map((piece) => {
      if (!isPlain(piece)) return piece;
      const invariant = dutch ? piece.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ",") : piece;
      return parts.reduce((done, [word, english]) => done.replace(word, english), invariant);
    })
    .join("");
}

function isPlain(piece: string): boolean {
  return !/^["'{]/.test(piece);
}
