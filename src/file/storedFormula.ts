/** Functions that the file format has known from its first edition. What isn't listed here or below has to be looked up first. */
const plain = new Set(
  `ABS AND CHOOSE COLUMN COUNT COUNTA COUNTIF COUNTIFS DATE EXACT FIND FIXED IF IFERROR INDEX INT ISBLANK ISERROR ISNUMBER ISTEXT LEFT LEN
  MATCH MAX MID MIN MOD N NA NOT OR RIGHT ROUND ROW ROWS SEARCH SIGN SUBSTITUTE SUM SUMIF SUMIFS SUMPRODUCT T TEXT TRIM TRUE FALSE UPPER
  VALUE YEAR`.split(/\s+/),
);

/** https://learn.microsoft.com/openspecs/office_standards/ms-xlsx/5d1b6d44-6fc1-4ecd-8fef-0b27406cc2bf (future functions) */
const future = new Set(["CONCAT", "IFNA", "IFS", "ISFORMULA", "MAXIFS", "MINIFS", "SWITCH", "TEXTJOIN", "XOR"]);

/**
 * A formula as it stands in a file: without "=", later functions with their prefix.
 * @example storedFormula("=NOT(ISFORMULA(A1))") // "NOT(_xlfn.ISFORMULA(A1))"
 */
export function storedFormula(formula: string): string {
  const text = formula.replace(/^=/, "");
  // Texts and quoted sheet names pass as they are.
  return text.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|([A-Za-z_][A-Za-z0-9_.]*)(?=\()/g,
    (whole, name: string | undefined) => {
      if (name === undefined || plain.has(name)) return whole;
      if (future.has(name)) return `_xlfn.${name}`;
      throw new RangeError(`how a file writes ${name} is not known`);
    },
  );
}
