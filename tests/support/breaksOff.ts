import type { Outcome } from "../../src/actions/outcome";
import { findUnfinished, resolveUnfinished } from "../../src/actions/unfinished";
import { HostError } from "../../src/workbench/protocol/HostError";
import type { Controller } from "./controller";
import { facts } from "./facts";
import { excelOf } from "./nodeHost";

/** Whether the batch that changes something is under way: its first action says so in the workbook. */
export const isBegun = (she: Controller) =>
  "journal" in ((she.host.host.model.settings.get("OffensiefJournaal") ?? {}) as object);

/** Her Excel goes away in the middle of what she asked, as soon as something of it has come, and does nothing from there on. */
export async function breaksOff(
  she: Controller,
  hasCome: () => boolean,
  work: () => Promise<Outcome<unknown>>,
): Promise<void> {
  const { switches } = she.host.host;
  let broken = false;
  switches.beforeAction = () => {
    broken ||= isBegun(she) && hasCome();
    if (broken) throw new HostError("GeneralException", "broken");
  };
  const outcome = await work();
  switches.beforeAction = null;
  await she.host.engine.settle();
  expect(outcome.kind).toBe("refused");
  expect(facts(await findUnfinished())).not.toBeNull();
}

/** At the next start she chooses to take it back, or to finish it. @returns where something was left */
export async function resolves(she: Controller): Promise<readonly string[]> {
  const { left } = facts(await resolveUnfinished());
  await she.host.engine.settle();
  expect(facts(await findUnfinished())).toBeNull();
  return left;
}

/**
 * A colleague's row in a table, with these cells and the formulas of the row beside it, as Excel fills them in (they name
 * columns, so all rows have the same); typed in by himself, since our add-in writes nothing now.
 * @param at which row it becomes; left out: the last
 */
export async function colleagueAdds(
  she: Controller,
  table: string,
  cells: Record<string, string | number>,
  at?: number,
): Promise<void> {
  await excelOf(she.host).run(async (context) => {
    const item = context.workbook.tables.getItem(table);
    const range = item.getHeaderRowRange().load("values");
    const body = item.getDataBodyRange().load("formulas, rowCount");
    await context.sync();
    const header = (range.values as string[][])[0] ?? [];
    item.rows.add(at, [header.map((name) => cells[name] ?? "")]);
    const row = item.getDataBodyRange().getRow(at ?? body.rowCount);
    const beside = (body.formulas as (string | number)[][])[at ?? body.rowCount - 1] ?? [];
    beside.forEach((formula, column) => {
      const isFilledIn = String(formula).startsWith("=") && !(header[column] !== undefined && header[column] in cells);
      if (isFilledIn) row.getCell(0, column).formulas = [[formula]];
    });
    await context.sync();
  });
  await she.host.engine.settle();
}
