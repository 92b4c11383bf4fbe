import { parseReference, within } from "../plan/address";
import type { Journal, TableRows } from "../plan/Journal";
import { Batch } from "./Batch";
import { perform } from "./perform";

/** Takes back what a journal says was begun, whatever of it has happened. Syncs. */
export async function takeBack(
  context: Excel.RequestContext,
  journal: Exclude<Journal, { kind: "remove" }>,
): Promise<void> {
  if (journal.kind === "insert") return takeBackInsert(context, journal);
  const { workbook } = context;
  const names = workbook.names.load("items/name, items/formula");
  await context.sync();
  const known = new Map(names.items.map(({ name, formula }) => [name, parseReference(String(formula))]));
  const sizes = new Map<string, number>();
  const batch = new Batch(context);
  for (const operation of journal.back) {
    if ((operation.kind === "removeName" || operation.kind === "setName") && !known.has(operation.name)) continue;
    if (operation.kind === "removeLines") {
      const key = `${operation.mark} ${operation.axis}`;
      const size = sizes.get(key) ?? known.get(operation.mark)?.[operation.axis] ?? 0;
      if (size <= operation.before) continue;
      sizes.set(key, size - operation.count);
    }
    perform(batch, operation);
  }
  await context.sync();
  await takeRowsOut(context, journal.rows ?? []);
}

/** Does what is left of a removal, whatever of it has happened. Syncs. */
export async function finish(
  context: Excel.RequestContext,
  { rest }: Extract<Journal, { kind: "remove" }>,
): Promise<void> {
  const { workbook } = context;
  const names = workbook.names.load("items/name");
  const sheets = workbook.worksheets.load("items/name");
  await context.sync();
  const knownNames = new Set(names.items.map(({ name }) => name));
  const knownSheets = new Set(sheets.items.map(({ name }) => name));
  const batch = new Batch(context);
  for (const operation of rest) {
    if (operation.kind === "removeName" && !knownNames.has(operation.name)) continue;
    if (operation.kind === "removeSheet" && !knownSheets.has(operation.sheet)) continue;
    if ("area" in operation && !knownSheets.has(operation.area.sheet)) continue;
    if (operation.kind !== "removeRows") perform(batch, operation);
  }
  await context.sync();
  await takeRowsOut(
    context,
    rest.flatMap((operation) => (operation.kind === "removeRows" ? [operation] : [])),
  );
}

/** The sheets are new and the areas were empty: both are cleared away, with the names that point into them. */
async function takeBackInsert(
  context: Excel.RequestContext,
  { sheets: added, areas, repointed = [], rows = [], back = [] }: Extract<Journal, { kind: "insert" }>,
): Promise<void> {
  const { workbook } = context;
  const names = workbook.names.load("items/name, items/formula");
  const sheets = added.map((name) => workbook.worksheets.getItemOrNullObject(name).load("name"));
  await context.sync();
  for (const item of names.items) {
    const target = parseReference(String(item.formula));
    const ours = target && (added.includes(target.sheet) || areas.some((area) => within(target, area)));
    if (!ours || !/^(Offensief|Kopie\d*)_/.test(item.name)) continue;
    if (repointed.includes(item.name)) item.formula = "=#REF!";
    else item.delete();
  }
  for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
  const batch = new Batch(context);
  for (const area of areas) perform(batch, { kind: "clear", area });
  for (const operation of back) perform(batch, operation);
  await context.sync();
  await takeRowsOut(context, rows);
}

/** Takes the rows out that are there: all of a table's together, since each that goes moves the others up. */
async function takeRowsOut(context: Excel.RequestContext, rows: readonly TableRows[]): Promise<void> {
  if (rows.length === 0) return;
  const { tables } = context.workbook;
  const names = [...new Set(rows.map(({ table }) => table))];
  const present = names.map((name) => ({ name, found: tables.getItemOrNullObject(name).load("name") }));
  await context.sync();
  const loaded = present.flatMap(({ name, found }) =>
    found.isNullObject ? [] : [{ name, range: found.getRange().load("values") }],
  );
  await context.sync();
  const batch = new Batch(context);
  for (const { name, range } of loaded) {
    const values = range.values as unknown[][];
    const wanted = rows.filter(({ table }) => table === name);
    const found = [...new Set(wanted.flatMap(({ match }) => matching(values, match)))];
    // A table keeps one row: it is emptied.
    const all = found.length > 0 && found.length === values.length - 1;
    if (all) range.getRow(1).clear("Contents");
    perform(batch, { kind: "removeRows", table: name, match: {}, rows: all ? found.filter((row) => row > 0) : found });
  }
  await context.sync();
}

function matching([header = [], ...body]: readonly (readonly unknown[])[], match: TableRows["match"]): number[] {
  const wanted = Object.entries(match).map(([name, value]) => [header.indexOf(name), String(value)] as const);
  return body.flatMap((row, index) =>
    wanted.every(([place, value]) => place >= 0 && String(row[place]) === value) ? [index] : [],
  );
}
