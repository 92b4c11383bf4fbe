/**
 * A formula without what differs between its cells: where its references lead, which scenario it is of, numbers. Texts and names
 * stay, so that two formulas of one shape do the same. A reference to a sheet that is not ours, or to another file, keeps its
 * words, and so fits no shape of ours.
 * @param isOurs whether a sheet is ours
 * @example formulaShape("=SUM(B4:B12)*2", () => true) // "=SUM(@:@)*#"
 */
export function formulaShape(formula: string, isOurs: (sheet: string) => boolean): string {
  const shape = formula.replace(
    pieces,
    (
      piece: string,
      text?: string,
      quoted?: string,
      plain?: string,
      cell?: string,
      word?: string,
      brackets?: string,
    ) => {
      if (text !== undefined) return scenarioCode(text);
      const sheet = quoted === undefined ? plain : quoted.replaceAll("''", "'");
      if (sheet !== undefined) return isOurs(sheet) ? "" : piece;
      if (cell !== undefined) return "@";
      if (word !== undefined) return scenarioCode(word.toUpperCase()).replace(/^(TRUE|FALSE)$/, "$1");
      if (brackets !== undefined) return brackets;
      return /^\s+$/.test(piece) ? "" : "#";
    },
  );
  return shape.replaceAll("TRUE()", "TRUE").replaceAll("FALSE()", "FALSE");
}

const pieces = new RegExp(
  [
    String.raw`("(?:[^"]|"")*")`,
    String.raw`'((?:[^']|'')+)'!`,
    String.raw`([\p{L}_][\p{L}\p{N}_.]*)!`,
    String.raw`(\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(]))`,
    String.raw`([\p{L}_\\][\p{L}\p{N}_.\\]*)`,
    String.raw`(\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\])`,
    String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?`,
    String.raw`\s+`,
  ].join("|"),
  "gu",
);

/** @example scenarioCode("OFFENSIEF_S12_STAND") // "OFFENSIEF_S#_STAND" */
function scenarioCode(text: string): string {
  return text.replace(/(?<![A-Za-z0-9])S\d+(?![A-Za-z0-9])/gi, "S#").replace(/(?<=_)S\d+(?=_|$)/gi, "S#");
}
