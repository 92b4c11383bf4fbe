import { parseReference, within } from "../plan/address";
import type { Journal } from "../plan/Journal";
import type { Area, Plan } from "../plan/operation";
import { foundMark } from "../plan/ours/foundMark";
import { areasNow } from "./areasNow";
import { Batch } from "./Batch";
import { perform } from "./perform";
import { marksOfSheets } from "./marksOfSheets";
import { putCellsBack } from "./putCellsBack";
import { takeRowsOut } from "./takeRowsOut";

/**
 * Takes back what a journal says was begun, whatever of it has happened. Syncs.
 * @returns where something was left that could not be told from the user's own
 */
export async function takeBack(
  context: Excel.RequestContext,
  journal: Exclude<Journal, { kind: "remove" }>,
): Promise<readonly Area[]> {
  if (journal.kind === "insert") return takeBackInsert(context, journal);
  const { workbook } = context;
  const names = workbook.names.load("items/name, items/formula");
  const sheets = workbook.worksheets.load("items/name");
  await context.sync();
  const back = await withMarksFound(context, journal.back, sheets.items);
  const present = new Set(sheets.items.map(({ name }) => name));
  const known = new Map(names.items.map(({ name, formula }) => [name, parseReference(String(formula))]));
  const sizes = new Map<string, number>();
  const batch = new Batch(context);
  for (const operation of back) {
    const isAboutName = ["removeName", "setName", "labelName", "nameFormula"].includes(operation.kind);
    if (isAboutName && "name" in operation && !known.has(operation.name)) continue;
    if (operation.kind === "removeLines") {
      const key = `${operation.mark} ${operation.axis}`;
      const size = sizes.get(key) ?? known.get(operation.mark)?.[operation.axis] ?? 0;
      if (size <= operation.before) continue;
      sizes.set(key, size - operation.count);
    }
    if (operation.kind === "removeSheet" && !present.has(operation.sheet)) continue;
    // It was not renamed yet, or somebody gave it another name since.
    if (operation.kind === "renameSheet" && (!present.has(operation.sheet) || present.has(operation.name))) continue;
    perform(batch, operation);
  }
  await context.sync();
  await putCellsBack(context, journal.cells ?? []);
  await takeRowsOut(context, journal.rows ?? []);
  return [];
}

/**
 * The sheets are new and the areas were empty: both are cleared away, with the names that point into them. A sheet that a
 * colleague made under the same name, before ours could come, stays with all that is his; so does what stands by now where
 * an area was to come.
 */
async function takeBackInsert(
  context: Excel.RequestContext,
  {
    sheets: added,
    came = added,
    areas: filled,
    labels,
    repointed = [],
    rows = [],
    back = [],
    cells = [],
  }: Extract<Journal, { kind: "insert" }>,
): Promise<readonly Area[]> {
  const { workbook } = context;
  const names = workbook.names.load("items/name, items/formula");
  const sheets = added.map((name) => workbook.worksheets.getItemOrNullObject(name).load("name"));
  const all = workbook.worksheets.load("items/name");
  await context.sync();
  const found = await withMarksFound(context, back, all.items);
  const known = new Set(all.items.map(({ name }) => name));
  const present = sheets.flatMap((sheet) =>
    sheet.isNullObject ? [] : [{ sheet, used: sheet.getUsedRangeOrNullObject().load("address") }],
  );
  await context.sync();
  // Where nothing stands it may have come just before it was noted, and nothing is lost with it.
  const ours = present.flatMap(({ sheet, used }) => (came.includes(sheet.name) || used.isNullObject ? [sheet] : []));
  const gone = ours.map(({ name }) => name);
  const { now: areas, left } = await areasNow(context, filled, labels);
  for (const item of names.items) {
    const target = parseReference(String(item.formula));
    const isIn = target && (gone.includes(target.sheet) || areas.some((area) => within(target, area)));
    if (!isIn || !/^(Offensief|Kopie\d*)_/.test(item.name)) continue;
    if (repointed.includes(item.name)) item.formula = "=#REF!";
    else item.delete();
  }
  for (const sheet of ours) sheet.delete();
  const batch = new Batch(context);
  for (const area of areas) perform(batch, { kind: "clear", area });
  for (const operation of found) {
    // A sheet that gives its name to a new one: it was not renamed yet, so what was to be put back on it is there.
    if (operation.kind === "renameSheet" && !known.has(operation.sheet)) continue;
    if (operation.kind === "write" && !known.has(operation.area.sheet)) continue;
    perform(batch, operation);
  }
  await context.sync();
  await putCellsBack(context, cells);
  await takeRowsOut(context, rows);
  return left;
}

/** Marks that are to go, by the names that Excel has for them now; one that has not come, or can't be told, is left. */
async function withMarksFound(
  context: Excel.RequestContext,
  back: Plan,
  sheets: readonly Excel.Worksheet[],
): Promise<Plan> {
  const named = back.flatMap((each) => (each.kind === "removeMark" ? [each.area.sheet] : []));
  const present = [...new Set(named)].filter((sheet) => sheets.some(({ name }) => name === sheet));
  const rules = present.length > 0 ? await marksOfSheets(context, present) : null;
  return back.flatMap((each): Plan => (each.kind === "removeMark" ? foundMark(each, rules ?? []) : [each]));
}
