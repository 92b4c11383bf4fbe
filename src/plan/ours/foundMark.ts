import { sameArea } from "../address";
import type { Operation } from "../operation";
import { sameCell } from "../sameCell";
import type { FoundRule } from "./FoundRule";

/**
 * A mark that is to go, by the name that Excel has for it now: over just these cells, and saying just this. Nothing where there is none; the
 * one that was put last, which lies first, where there are more.
 */
export function foundMark(
  { area, formula }: Extract<Operation, { kind: "removeMark" }>,
  rules: readonly FoundRule[],
): readonly Extract<Operation, { kind: "removeRule" }>[] {
  const found = rules.find(
    ({ sheet, isCustom, areas, formulas }) =>
      isCustom &&
      sheet === area.sheet &&
      areas.some((each) => sameArea(each, area)) &&
      sameCell(formulas[0], { formula }),
  );
  return found ? [{ kind: "removeRule", sheet: found.sheet, id: found.id }] : [];
}
