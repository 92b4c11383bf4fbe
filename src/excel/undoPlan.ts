import type { Plan } from "../plan/operation";
import { Batch } from "./Batch";

/**
 * Takes back whatever of a plan has happened: its sheets, its names, its cells and rules. Plans write only into cells
 * that were empty, so clearing them brings back what was there.
 */
export async function undoPlan(context: Excel.RequestContext, plan: Plan): Promise<void> {
  const { workbook } = context;
  const added = plan.flatMap((operation) => (operation.kind === "addSheet" ? [operation.sheet] : []));
  const sheets = added.map((name) => workbook.worksheets.getItemOrNullObject(name));
  const names = plan.flatMap((operation) =>
    operation.kind === "addName" ? [workbook.names.getItemOrNullObject(operation.name)] : [],
  );
  for (const item of [...sheets, ...names]) item.load("name");
  await context.sync();

  const batch = new Batch(context);
  for (const name of names) if (!name.isNullObject) name.delete();
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  for (const operation of plan) {
    if (operation.kind !== "write" || added.includes(operation.area.sheet)) continue;
    const range = batch.range(operation.area);
    range.conditionalFormats.clearAll();
    range.dataValidation.clear();
    range.clear("All");
  }
  await context.sync();
}
