import { cellAddress, within } from "../plan/address";
import { inputAt } from "../plan/FoundTable";
import type { Plan } from "../plan/operation";
import { carryOut, withOurs } from "./carryOut";
import { refused, type Outcome } from "./outcome";

/** The way back of a change in our tables, while nobody changed those cells since. */
export interface Undo {
  readonly plan: Plan;
  readonly back: Plan;
}

/** *Terugnemen*: puts back what stood there; a cell that was changed since is never touched. */
export function undo({ plan, back }: Undo): Promise<Outcome<null>> {
  return withOurs(async ({ areas }) => {
    const changed = plan.flatMap((operation) => {
      if (operation.kind !== "write") return [];
      const { sheet, row, column } = operation.area;
      const area = areas.find((each) => within(operation.area, each));
      const now = area ? inputAt(area, row, column) : undefined;
      const ours = operation.cells[0]?.[0] ?? null;
      return JSON.stringify(now) === JSON.stringify(ours) ? [] : [`${sheet}!${cellAddress(row, column)}`];
    });
    if (changed.length > 0) return refused({ kind: "changedSince", cells: changed });
    return carryOut(back, { kind: "change", back: plan }, null);
  });
}
