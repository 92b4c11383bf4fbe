/** Number formats that have a fixed number in every file. Those after 13 differ by locale: written in full, but read. */
const BUILT_IN: readonly (readonly [number, string])[] = [
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [49, "@"],
  [14, "m/d/yyyy"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "m/d/yyyy h:mm"],
  [37, "#,##0_);(#,##0)"],
  [38, "#,##0_);[Red](#,##0)"],
  [39, "#,##0.00_);(#,##0.00)"],
  [40, "#,##0.00_);[Red](#,##0.00)"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
];

/** The first number that is free for a format of the workbook's own. */
export const FIRST_CUSTOM_FORMAT = 164;

/** null for a format that the file must spell out. */
export function builtInFormatNumber(format: string): number | null {
  const found = BUILT_IN.find(([id, text]) => text === format && (id <= 13 || id === 49));
  return found?.[0] ?? null;
}

/** null for a number that is not fixed. */
export function builtInFormat(id: number): string | null {
  return BUILT_IN.find(([one]) => one === id)?.[1] ?? null;
}
