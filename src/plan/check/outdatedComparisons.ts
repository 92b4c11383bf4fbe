import { comparisonLayout } from "../comparison/comparisonLayout";
import { comparisonWords } from "../comparison/comparisonWords";
import { unitedHorizon } from "../comparison/unitedHorizon";
import type { ReadBooks } from "../scenario/Books";
import type { CheckFinding } from "./CheckFinding";
import type { ReadComparison } from "./Everything";

/**
 * Comparisons that were made of something else than the scenarios are by now. Their own control says so, but for one of
 * version 0.3 or in a workbook that does not calculate: its size tells then.
 */
export function outdatedComparisons(
  { scenarios, numbered }: ReadBooks,
  comparisons: readonly ReadComparison[],
): readonly CheckFinding[] {
  return comparisons.flatMap(({ codes, area, values }): CheckFinding[] => {
    const compared = scenarios.filter(({ code }) => codes.includes(code));
    const row = values.findIndex(([first]) => first === comparisonWords.control);
    // What can't be read, or lacks a scenario, is told as that.
    if (row < 0 || compared.length !== codes.length) return [];
    const horizon = unitedHorizon(compared.map((scenario) => scenario.horizon));
    const now = comparisonLayout(numbered, compared.length, horizon, area.sheet).area;
    const isOther = now.rows !== area.rows || now.columns !== area.columns;
    if (!isOther && values[row]?.[1] !== comparisonWords.outdated) return [];
    return [{ kind: "comparisonOld", sheet: area.sheet, cell: `B${area.row + row + 1}`, about: codes }];
  });
}
