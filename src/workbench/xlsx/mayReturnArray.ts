import type { CustomFunctionNames } from "./CustomFunctionNames";
import { findIntersections } from "./impliedIntersections";

/**
 * Whether today's Excel might fill more cells with the formula's answer, or calculate it otherwise than an Excel without
 * dynamic arrays did. If so it must be stored as a dynamic array: else Excel shows an "@" and takes one cell of a range. When
 * in doubt: true. `isOneCell` says whether a name stands for one cell or a constant.
 *
 * @example mayReturnArray("=SUM(A1:A3)", NO_CUSTOM_FUNCTIONS, () => false) // false
 * @example mayReturnArray("=A1:A3*2", NO_CUSTOM_FUNCTIONS, () => false) // true
 */
export function mayReturnArray(
  formula: string,
  custom: CustomFunctionNames,
  isOneCell: (name: string) => boolean,
): boolean {
  const { places, isArray, usesCustom } = findIntersections(formula, custom, isOneCell);
  return isArray || usesCustom || places.size > 0;
}
