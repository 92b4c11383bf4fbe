import { brief2946123 } from "../letter/brief2946123";
import type { Finding } from "../plan/Finding";
import type { Overtyped } from "../plan/Overtyped";
import { isHidden } from "../plan/check/hiddenSheets";
import { refreshInventory } from "../plan/inventory/refreshInventory";
import { planPutBack, planRefresh, undoOfName } from "../plan/planRefresh";
import { readBooks } from "../excel/readBooks";
import { readLeftOut } from "../excel/readLeftOut";
import { readScenarioAreas } from "../excel/readScenarioAreas";
import { restoreScenarios, type Restored } from "../plan/ours/restoreScenarios";
import { savedElsewhere } from "../plan/ours/savedElsewhere";
import { refreshConfirmColumn } from "../plan/scenario/refreshConfirmColumn";
import { understand } from "../plan/scenario/Books";
import type { WorkbookState } from "../plan/WorkbookState";
import { carryOut, read, withOurs } from "./carryOut";
import { carryOutKeptUp } from "./carryOutKeptUp";
import { refused, type Outcome } from "./outcome";
import type { Undo } from "./undo";

/** What was found and mended in what stands in the workbook, and what the user should decide. */
export interface Refreshed {
  readonly kind: "refreshed";
  readonly tables: number;
  /** How many of them stand on sheets that the user doesn't see. */
  readonly hidden?: number;
  readonly findings: readonly Finding[];
  /** Cells of ours that the user overtyped: asked, never replaced. */
  readonly overtyped: readonly Overtyped[];
  /** null where nothing was changed. */
  readonly undo: Undo | null;
}

/** *Bijwerken*: mends in place what is ours, and says what is not as we left it. */
export function refresh(): Promise<Outcome<Refreshed>> {
  return withOurs(async ({ state, areas, inventory, tables: excelTables, ledger }) => {
    const { tables, overtyped, ...own } = planRefresh(brief2946123, areas, state.names, inventory);
    const scenarios = savedElsewhere(brief2946123, state.names) ? await restored(state) : null;
    const plan = [...own.plan, ...(scenarios?.plan ?? [])];
    const back = [...(scenarios?.plan ?? []).flatMap((each) => undoOfName(each, state.names) ?? []), ...own.back];
    const found = [...own.findings, ...(scenarios?.findings ?? [])];
    const mended = plan.flatMap((each) => ("name" in each ? [each.name] : []));
    const told = found.flatMap(({ what, subject }) => (what === "markBroken" ? [subject] : []));
    const handled = new Set([...mended, ...told].map((name) => name.toLowerCase()));
    const listed = refreshInventory(brief2946123, state, inventory, excelTables, handled);
    const asking = refreshConfirmColumn(brief2946123, state, ledger);
    const findings = [...found, ...listed.findings, ...asking.findings];
    if (tables.length === 0 && findings.length === 0) return refused({ kind: "nothingInserted" });
    const hidden = tables.filter(({ area }) => isHidden({ state }, area.sheet)).length;
    const undo = plan.length > 0 ? { plan, back } : null;
    return carryOutKeptUp(
      { state, inventory },
      // Last: what is put back of the ledger's formulas is of before.
      [...plan, ...listed.plan, ...asking.plan],
      { kind: "change", back: [...asking.back, ...listed.back, ...back] },
      { kind: "refreshed", tables: tables.length, hidden, findings, overtyped, undo },
      listed,
    );
  });
}

/** What another program left out of scenarios. Three syncs, only where names show that it did. */
async function restored(state: WorkbookState): Promise<Restored> {
  const { books, areas, left } = await read(async (context) => {
    const found = await readBooks(context, state);
    return { books: found, areas: await readScenarioAreas(context, found), left: await readLeftOut(context, found) };
  });
  return restoreScenarios(brief2946123, understand(brief2946123, books), areas, left);
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
