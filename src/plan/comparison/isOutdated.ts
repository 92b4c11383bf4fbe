import type { Area } from "../operation";
import type { NumberedLine } from "../scenario/listsLayout";
import { comparisonLayout } from "./comparisonLayout";

/**
 * Whether a comparison stands as it was made for fewer years or lines than it needs now, and not with rows or columns of the
 * user's own in between.
 * @param formulas what stands in its area now
 * @param lines the lines that there are now; those of the letter and the first of the user's own were there then
 */
export function isOutdated(
  area: Area,
  formulas: readonly (readonly unknown[])[],
  count: number,
  lines: readonly NumberedLine[],
): boolean {
  const years = (formulas[headerRow] ?? []).slice(firstYear);
  const width = years.findIndex((cell) => typeof cell !== "number");
  const [first, last] = [Number(years[0]), Number(years[width - 2])];
  if (width < 2 || last !== first + width - 2) return false;
  const own = lines.filter(({ role }) => role === "own").map(({ key }) => key);
  return [...own.keys(), own.length].some((kept) => {
    const then = lines.filter(({ key, role }) => role !== "own" || own.indexOf(key) < kept);
    const was = comparisonLayout(then, count, { first, last }, area.sheet).area;
    return was.rows === area.rows && was.columns === area.columns;
  });
}

/** Where the years stand in every comparison. */
const headerRow = 2;
const firstYear = 2;
