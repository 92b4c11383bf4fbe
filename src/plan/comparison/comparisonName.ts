import { parseReference } from "../address";
import type { Area } from "../operation";
import type { NameState } from "../WorkbookState";

const prefix = "Offensief_Vergelijking";

/**
 * The hidden name over a comparison's sheet, by which it is found again: the same scenarios, in whatever order, are the
 * same comparison. @example comparisonName(["S2", "S1"]) // "Offensief_Vergelijking_S1_S2"
 */
export function comparisonName(codes: readonly string[]): string {
  const sorted = [...codes].sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  return [prefix, ...sorted].join("_");
}

/** The scenarios of a comparison by its name; null for any other name. */
export function comparedCodes(name: string): readonly string[] | null {
  const codes = /^Offensief_Vergelijking((?:_S\d+)+)$/i.exec(name)?.[1];
  return codes === undefined ? null : codes.slice(1).toUpperCase().split("_");
}

/** Where a comparison stands by its name. */
export interface ComparisonMark {
  readonly codes: readonly string[];
  readonly area: Area;
}

/** The comparisons that names lead to. */
export function markedComparisons(names: readonly NameState[]): readonly ComparisonMark[] {
  return names.flatMap(({ name, formula }) => {
    const codes = comparedCodes(name);
    const area = parseReference(formula);
    return codes !== null && area !== null ? [{ codes, area }] : [];
  });
}
