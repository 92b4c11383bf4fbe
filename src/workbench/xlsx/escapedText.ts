/**
 * XML cannot hold most control characters, and its readers change a carriage return. Excel writes these as "_x000B_", and
 * a text that looks like such an escape gets its underscore escaped.
 */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what this is about
  /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** The closing underscore may also be the first one of an escape that is yet to come. */
const LOOKALIKE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${FORBIDDEN.source}))`, "g");

/** "a\u000Bb" becomes "a_x000B_b"; "_x0041_" becomes "_x005F_x0041_". */
export function escapeText(text: string): string {
  return text.replace(LOOKALIKE, "_x005F_").replace(FORBIDDEN, (character) => {
    return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
  });
}

/** The way back: "a_x000B_b" becomes "a\u000Bb". */
export function unescapeText(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
