import type { Operation, Plan } from "../operation";

/** The way back of the marks that a plan lays: each by itself, so that those of the user's over the same cells stay. */
export function takenOut(plan: Plan): readonly Operation[] {
  return plan.flatMap((each): Operation[] =>
    each.kind === "rule" ? [{ kind: "removeMark", area: each.area, formula: each.formula }] : [],
  );
}
