/** The formula of a rule without its places and words: versions differ in words, and rows move. */
export function ruleShape(formula: string): string {
  return formula
    .replace(/"(?:[^"]|"")*"/g, '""')
    .replace(/\s+/g, "")
    .toUpperCase()
    .replace(/(?<![A-Z0-9_.])\$?[A-Z]{1,3}\$?\d+(?![A-Z0-9_.(])/g, "#");
}
