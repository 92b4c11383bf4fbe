/** Why Excel would refuse a defined name; null where it is valid. https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1 */
export function nameProblem(name: string): string | null {
  if (name.length === 0 || name.length > 255) return "a name has 1 to 255 characters";
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name))
    return "a name begins with a letter, and has letters, digits, _ and .";
  if (/^[rc]$/i.test(name)) return "R and C are no names";
  if (looksLikeCell(name)) return "a name may not look like a cell";
  return null;
}

/** Why Excel would refuse a sheet's name; null where it is valid. */
export function sheetNameProblem(name: string): string | null {
  if (name.length === 0 || name.length > 31) return "a sheet's name has 1 to 31 characters";
  if (/[\\/?*[\]:]/.test(name)) return "a sheet's name has none of \\ / ? * [ ] :";
  if (name.startsWith("'") || name.endsWith("'")) return "a sheet's name neither begins nor ends with an apostrophe";
  if (name.toLowerCase() === "history") return "History is reserved";
  return null;
}

function looksLikeCell(name: string): boolean {
  const a1 = /^([a-z]{1,3})(\d{1,7})$/i.exec(name);
  if (a1) {
    const column = [...(a1[1] ?? "").toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const row = Number(a1[2]);
    if (column <= 16_384 && row >= 1 && row <= 1_048_576) return true;
  }
  return /^r\d*c\d*$/i.test(name);
}
