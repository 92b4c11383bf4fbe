import type { SheetState } from "../WorkbookState";

const longest = 31;

/**
 * A sheet's name from a title: what Excel does not take is left out, and a number added where the name is taken.
 * @example sheetNameFor("Plan A/B: 'sneller'", []) // "Plan A B sneller"
 */
export function sheetNameFor(
  title: string,
  sheets: readonly Pick<SheetState, "name">[],
  otherwise = "Scenario",
): string {
  const cleaned = title
    // https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9
    .replace(/[[\]:*?/\\]|\p{Cc}/gu, " ")
    // What a file could only have in another form, and then longer than 31: ECMA-376 part 1, 22.9.2.19.
    .replace(/\p{Cs}|[\uFFFE\uFFFF]|_(?=x[0-9A-F]{4})/giu, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/^'+|'+$/g, "")
    .trim();
  const reserved = /^(history|geschiedenis)$/i.test(cleaned);
  const wanted = cleaned === "" || reserved ? otherwise : cleaned;
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = `${cut(wanted, longest - suffix.length)}${suffix}`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Not through the middle of a character, and not with an apostrophe or space at its end. */
function cut(text: string, length: number): string {
  let short = "";
  for (const character of text) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return short.replace(/['\s]+$/, "");
}
