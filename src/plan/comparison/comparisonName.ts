/**
 * The hidden name over a comparison's sheet, by which it is found again: the same scenarios, in whatever order, are the
 * same comparison. @example comparisonName(["S2", "S1"]) // "Offensief_Vergelijking_S1_S2"
 */
export function comparisonName(codes: readonly string[]): string {
  const sorted = [...codes].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return ["Offensief_Vergelijking", ...sorted].join("_");
}
