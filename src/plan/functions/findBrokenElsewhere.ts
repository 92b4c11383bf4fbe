import { quotedSheet } from "../address";
import type { OtherFormula, ScopedName, WriteRule } from "../leaning/Leaners";
import type { Area, Operation, Plan } from "../operation";
import { mendedFormula } from "./mendedFormula";

/** A name, a conditional format or a rule for what may be typed, in which something else broke a call of ours. */
export interface BrokenElsewhere {
  readonly kind: "name" | "rule" | "choices";
  /** As a user knows it: "Totaal", "Blad1!Totaal" for a name of a sheet's own, "Blad1!B3:B9". */
  readonly where: string;
  readonly formula: string;
  readonly mended: string;
  /** Whether we can write it: a name of the workbook, a conditional format with a formula of its own, a list of choices. */
  readonly isMendable: boolean;
  /** How, where it is a rule. */
  readonly rule?: { readonly area: Area; readonly write: WriteRule };
}

/**
 * Every one of them. Excel takes a function of an add-in in a conditional format or a list, but calculates none there by now
 * (office-js #6135): the formula is written as it was, and it is told that an answer has to stand in a cell.
 */
export function findBrokenElsewhere(
  names: readonly ScopedName[],
  others: readonly OtherFormula[],
): readonly BrokenElsewhere[] {
  const found = (kind: BrokenElsewhere["kind"], where: string, formula: string) => {
    const mended = mendedFormula(formula);
    return mended === null ? [] : [{ kind, where, formula, mended }];
  };
  return [
    ...names.flatMap(({ name, scope, formula }) =>
      found("name", scope === null ? name : `${quotedSheet(scope)}!${name}`, formula).map((each) => ({
        ...each,
        isMendable: scope === null,
      })),
    ),
    ...others.flatMap(({ kind, sheet, address, area, formulas, write }) =>
      kind === "rule" || kind === "choices"
        ? formulas
            .flatMap((formula) => found(kind, `${quotedSheet(sheet)}!${address}`, formula))
            .map((each) => ({
              ...each,
              isMendable: write !== undefined && area !== null,
              ...(write && area && { rule: { area, write } }),
            }))
        : [],
    ),
  ];
}

/** Names of the workbook as they were written, and the way back. */
export function planMendingNames(names: readonly BrokenElsewhere[]): { readonly plan: Plan; readonly back: Plan } {
  const write = (name: string, formula: string): Operation => ({ kind: "nameFormula", name, formula });
  return {
    plan: names.map(({ where, mended }) => write(where, mended)),
    back: names.map(({ where, formula }) => write(where, formula)),
  };
}

/** Rules of the user's as they were written, and the way back. */
export function planMendingRules(rules: readonly BrokenElsewhere[]): { readonly plan: Plan; readonly back: Plan } {
  const write = ({ rule }: BrokenElsewhere, formula: string): readonly Operation[] => {
    if (!rule) return [];
    const { area, write: way } = rule;
    return way.kind === "customRule"
      ? [{ kind: "ruleFormula", area, id: way.id, formula }]
      : [{ kind: "listSource", area, inCellDropDown: way.inCellDropDown, source: formula }];
  };
  return {
    plan: rules.flatMap((each) => write(each, each.mended)),
    back: rules.flatMap((each) => write(each, each.formula)),
  };
}
