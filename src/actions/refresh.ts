import { brief2946123 } from "../letter/brief2946123";
import type { Finding } from "../plan/Finding";
import type { Overtyped } from "../plan/Overtyped";
import { refreshInventory } from "../plan/inventory/refreshInventory";
import { planPutBack, planRefresh } from "../plan/planRefresh";
import { carryOut, withOurs } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import { refused, type Outcome } from "./outcome";
import type { Undo } from "./undo";

/** What was found and mended in what stands in the workbook, and what the user should decide. */
export interface Refreshed {
  readonly kind: "refreshed";
  readonly tables: number;
  readonly findings: readonly Finding[];
  /** Cells of ours that the user overtyped: asked, never replaced. */
  readonly overtyped: readonly Overtyped[];
  /** null where nothing was changed. */
  readonly undo: Undo | null;
}

/** *Bijwerken*: mends in place what is ours, and says what is not as we left it. */
export function refresh(): Promise<Outcome<Refreshed>> {
  return withOurs(async ({ state, areas, inventory, tables: excelTables }) => {
    const { tables, plan, back, overtyped, findings: found } = planRefresh(brief2946123, areas, state.names);
    const mended = plan.flatMap((each) => ("name" in each ? [each.name] : []));
    const told = found.flatMap(({ what, subject }) => (what === "markBroken" ? [subject] : []));
    const handled = new Set([...mended, ...told].map((name) => name.toLowerCase()));
    const listed = refreshInventory(brief2946123, state, inventory, excelTables, handled);
    const findings = [...found, ...listed.findings];
    if (tables.length === 0 && findings.length === 0) return refused({ kind: "nothingInserted" });
    const undo = plan.length > 0 ? { plan, back } : null;
    return carryOutKeptUp(
      { state, inventory },
      [...plan, ...listed.plan],
      { kind: "change", back: [...listed.back, ...back] },
      { kind: "refreshed", tables: tables.length, findings, overtyped, undo },
      listed,
    );
  });
}

/** Puts the chosen cells back to what the letter has; each must still hold what the user was shown. */
export function putBack(cells: readonly Overtyped[]): Promise<Outcome<Undo>> {
  return withOurs(async ({ state, areas }) => {
    const { overtyped } = planRefresh(brief2946123, areas, state.names);
    const moved = cells.filter(
      (cell) =>
        !overtyped.some(
          (each) =>
            each.sheet === cell.sheet &&
            each.address === cell.address &&
            JSON.stringify([each.now, each.ours]) === JSON.stringify([cell.now, cell.ours]),
        ),
    );
    if (moved.length > 0)
      return refused({ kind: "changedSince", cells: moved.map(({ sheet, address }) => `${sheet}!${address}`) });
    const { plan, back } = planPutBack(cells);
    return carryOut(plan, { kind: "change", back }, { plan, back });
  });
}
