/**
 * A number as it is typed in a Dutch Excel: decimal comma, points between thousands if anywhere. null for all else.
 * @example dutchNumber("1.500,25") // 1500.25
 */
export function dutchNumber(text: string): number | null {
  const typed = text.trim();
  if (!/^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(typed)) return null;
  return Number(typed.replaceAll(".", "").replace(",", "."));
}
