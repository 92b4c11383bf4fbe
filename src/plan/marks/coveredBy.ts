import type { Area } from "../operation";
import type { LaidRule } from "./LaidRule";
import { ruleShape } from "./ruleShape";

/**
 * Cells over which a mark of ours still lies. That a cell has any conditional format is not enough: one of hers may have come in its
 * place.
 * @param marked cells with any conditional format @param laid what these say; left out where it was not asked
 */
export function coveredBy(
  formula: string,
  marked: readonly Area[],
  laid: readonly LaidRule[] | null | undefined,
): readonly Area[] {
  if (!laid) return marked;
  const shape = ruleShape(formula);
  const alike = laid.filter((each) => each.formula !== null && ruleShape(each.formula) === shape);
  return alike.some(({ areas }) => areas === null) ? marked : alike.flatMap(({ areas }) => areas ?? []);
}
