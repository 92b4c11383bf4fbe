import { quotedSheet } from "../address";
import type { OtherFormula, ScopedName } from "../leaning/Leaners";
import type { Operation, Plan } from "../operation";
import { mendedFormula } from "./mendedFormula";

/** A name, a conditional format or a rule for what may be typed, in which something else broke a call of ours. */
export interface BrokenElsewhere {
  readonly kind: "name" | "rule" | "choices";
  /** As a user knows it: "Totaal", "Blad1!Totaal" for a name of a sheet's own, "Blad1!B3:B9". */
  readonly where: string;
  readonly formula: string;
  readonly mended: string;
  /** Whether we can write it: a name of the workbook. */
  readonly isMendable: boolean;
}

/**
 * Every one of them. Excel calculates no function of an add-in in a conditional format or a rule for what may be typed
 * (office-js #6135), so there it has to stand in a cell: that is told, and nothing is written.
 */
export function findBrokenElsewhere(
  names: readonly ScopedName[],
  others: readonly OtherFormula[],
): readonly BrokenElsewhere[] {
  const found = (kind: BrokenElsewhere["kind"], where: string, formula: string, isMendable = false) => {
    const mended = mendedFormula(formula);
    return mended === null ? [] : [{ kind, where, formula, mended, isMendable }];
  };
  return [
    ...names.flatMap(({ name, scope, formula }) =>
      found("name", scope === null ? name : `${quotedSheet(scope)}!${name}`, formula, scope === null),
    ),
    ...others.flatMap(({ kind, sheet, address, formulas }) =>
      kind === "rule" || kind === "choices"
        ? formulas.flatMap((formula) => found(kind, `${quotedSheet(sheet)}!${address}`, formula))
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
