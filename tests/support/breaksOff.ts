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

/** At the next start she chooses to take it back, or to finish it. */
export async function resolves(she: Controller): Promise<void> {
  facts(await resolveUnfinished());
  await she.host.engine.settle();
  expect(facts(await findUnfinished())).toBeNull();
}

/**
 * A colleague's row in a table, with these cells; typed in by himself, since our add-in writes nothing now.
 * @param at which row it becomes; left out: the last
 */
export async function colleagueAdds(
  she: Controller,
  table: string,
  cells: Record<string, string | number>,
  at?: number,
): Promise<void> {
  await excelOf(she.host).run(async (context) => {
    const range = context.workbook.tables.getItem(table).getHeaderRowRange().load("values");
    await context.sync();
    const header = (range.values as string[][])[0] ?? [];
    context.workbook.tables.getItem(table).rows.add(at, [header.map((name) => cells[name] ?? "")]);
    await context.sync();
  });
  await she.host.engine.settle();
}
