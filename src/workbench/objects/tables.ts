import { intersection } from "../model/address";
import { newTable, type TableModel } from "../model/TableModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeArgument, type RangeTarget } from "./rangeTarget";
import { startTable } from "./startTable";
import { table } from "./table";
import { tableEvents } from "./tableEvents";
import { shiftCells, isBlank } from "./tableState";

/** The tables of the workbook (null), of a sheet, or those that overlap a range (or lie within it). */
interface TablesTarget {
  readonly range: RangeTarget | null;
  readonly isFully: boolean;
}

const methods: ClassDefinition<TablesTarget, Host>["methods"] = {
  GetCount: (target, _args, host) => within(target, host).length,
  GetFirst: (target, _args, host) => object(within(target, host)[0] ?? missing("first"), host),
  GetItem: (target, [key], host) => object(find(target, key, host) ?? missing(key), host),
  GetItemAt: (target, [index], host) => {
    const found = within(target, host)[Number(index)];
    if (!found) throw invalidArgument(`there is no table ${String(index)}`);
    return object(found, host);
  },
  GetItemOrNullObject: (target, [key], host) => {
    const found = find(target, key, host);
    return found ? object(found, host) : null;
  },
};

const collection: ClassDefinition<TablesTarget, Host> = {
  name: "TableCollection",
  properties: { Count: { get: (target, host) => within(target, host).length } },
  items: (target, host) => within(target, host).map((each) => object(each, host)),
  methods: {
    ...methods,
    Add: (target, [address, hasHeaders], host) => add(target.range, address, hasHeaders === true, host),
    ...tableEvents((target: TablesTarget) => target.range?.sheetId ?? null),
  },
};

const scoped: ClassDefinition<TablesTarget, Host> = {
  name: "TableScopedCollection",
  items: (target, host) => within(target, host).map((each) => object(each, host)),
  methods,
};

/** Of the workbook (null) or of a whole sheet. */
export function tablesOf(range: RangeTarget | null, host: Host): HostObject<Host> {
  return bind(collection, { range, isFully: false }, host);
}

/** Those that a range touches, or (`isFully`) holds. */
export function tablesIn(range: RangeTarget, isFully: boolean, host: Host): HostObject<Host> {
  return bind(scoped, { range, isFully }, host);
}

function object(found: TableModel, host: Host): HostObject<Host> {
  return bind(table, found, host);
}

async function add(
  range: RangeTarget | null,
  address: unknown,
  hasHeaders: boolean,
  host: Host,
): Promise<HostObject<Host>> {
  const { sheetId, rect } = rangeArgument(address, range?.sheetId ?? host.engine.activeSheet(), host);
  host.assertWritable(sheetId, rect);
  if (within({ range: { sheetId, rect }, isFully: false }, host).length > 0)
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  const onlyHeaders = hasHeaders && rect.rows === 1;
  // Headers and a first row need room: https://github.com/OfficeDev/office-js/issues/196 and 1197
  if (!hasHeaders) await shiftCells(host, sheetId, { ...rect, rows: 1 }, "Down");
  if (onlyHeaders && !isBlank(host, sheetId, { ...rect, row: rect.row + 1 }))
    await shiftCells(host, sheetId, { ...rect, row: rect.row + 1, rows: 1 }, "Down");
  host.model.tablesMade += 1;
  const id = `{table-${host.model.tablesMade}}`;
  const whole = { ...rect, rows: rect.rows + (hasHeaders && !onlyHeaders ? 0 : 1) };
  const made = newTable(id, freeName(host), sheetId, whole);
  made.isEmpty = onlyHeaders;
  startTable(made, host);
  return object(made, host);
}

function within({ range, isFully }: TablesTarget, host: Host): TableModel[] {
  if (range === null) return host.model.tables;
  return host.model.tables.filter(({ sheetId, rect }) => {
    const shared = sheetId === range.sheetId ? intersection(rect, range.rect) : null;
    return shared !== null && (!isFully || (shared.rows === rect.rows && shared.columns === rect.columns));
  });
}

function find(target: TablesTarget, key: unknown, host: Host): TableModel | null {
  const wanted = String(key).toLowerCase();
  return (
    within(target, host).find((each) => each.id.toLowerCase() === wanted || each.name.toLowerCase() === wanted) ?? null
  );
}

function missing(name: unknown): never {
  throw itemNotFound(`table ${String(name)}`);
}

function freeName(host: Host): string {
  const taken = new Set([...host.model.tables, ...host.model.names].map((each) => each.name.toLowerCase()));
  const word = host.locale.startsWith("nl") ? "Tabel" : "Table";
  let number = 1;
  while (taken.has(`${word.toLowerCase()}${number}`)) number += 1;
  return `${word}${number}`;
}
