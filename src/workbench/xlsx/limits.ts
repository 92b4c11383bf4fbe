/**
 * How much of a file is taken on. Far more than workbooks of people hold, and little enough that a file with more is refused in
 * words before it takes seconds or the memory of the process.
 */
export const limits = {
  parts: 10_000,
  /** All parts together, as the file itself says it before anything is unpacked. */
  unpackedBytes: 128 * 1024 * 1024,
  /** Elements inside each other. */
  depth: 100,
  /** Elements of all parts that are read. */
  elements: 1_500_000,
  /** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
  formula: 8_192,
  /** Characters of all formulas, those that are shared counted for each cell. */
  formulas: 64 * 1024 * 1024,
  names: 65_536,
  sheets: 1_000,
} as const;

/** "128 MB", "1,500,000": a limit as a person reads it. */
export function inWords(limit: keyof typeof limits): string {
  const value = limits[limit];
  return limit === "unpackedBytes" ? `${value / 1024 / 1024} MB` : value.toLocaleString("en-US");
}
