import { within } from "../address";
import { missingMarks } from "../marks/missingMarks";
import type { Operation } from "../operation";
import { sameCell } from "../sameCell";
import type { FoundRule } from "./FoundRule";

type Rule = Extract<Operation, { kind: "rule" }>;

/** A mark brought up to date, and back. */
export interface RenewedRule {
  readonly plan: readonly Operation[];
  readonly back: readonly Operation[];
}

/**
 * Brings a mark that an older version laid up to date where it lies: it gets another formula, so that every mark of the user's over
 * the same cells stays before or behind it. Cells that it did not reach get one of today. Where that lies there already, the older one
 * goes.
 * @param older its formula of before; a mark that says anything else is not ours
 */
export function renewRule(wanted: Rule, older: string, rules: readonly FoundRule[]): RenewedRule {
  const { sheet } = wanted.area;
  const saying = (formula: string) =>
    rules.filter((rule) => rule.isCustom && rule.sheet === sheet && sameCell(rule.formulas[0], { formula }));
  const [old, now] = [saying(older), saying(wanted.formula)];
  if (old.length === 0) return { plan: [], back: [] };
  if (now.length > 0)
    return {
      plan: old.map(({ id }): Operation => ({ kind: "removeRule", sheet, id })),
      back: old.flatMap(({ areas }) => areas.map((area): Operation => ({ ...wanted, area, formula: older }))),
    };
  const told = (formula: string) =>
    old.flatMap(({ id, areas: [area] }): Operation[] => (area ? [{ kind: "ruleFormula", area, id, formula }] : []));
  const reached = old.flatMap(({ areas }) => areas);
  return {
    plan: [...told(wanted.formula), ...missingMarks([wanted], { marked: reached }, () => true)],
    back: told(older),
  };
}

/** Those of some marks that do not lie there yet, over all their cells. */
export function notLaid(wanted: readonly Rule[], rules: readonly FoundRule[]): readonly Rule[] {
  return wanted.filter(
    ({ area, formula }) =>
      !rules.some((rule) => sameCell(rule.formulas[0], { formula }) && rule.areas.some((each) => within(area, each))),
  );
}
