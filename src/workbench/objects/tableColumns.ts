import type { CellInput } from "../engine/Engine";
import {
  bodyRect,
  headerRect,
  headerTexts,
  newColumn,
  totalsRect,
  type TableColumnModel,
  type TableModel,
} from "../model/TableModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { changeTable, fillCalculated, namesFromHeaders, shiftCells } from "./tableState";

interface ColumnTarget {
  readonly table: TableModel;
  readonly column: TableColumnModel;
}

const column: ClassDefinition<ColumnTarget, Host> = {
  name: "TableColumn",
  id: (target) => String(target.column.id),
  properties: {
    Id: { get: (target) => target.column.id },
    Index: { get: place },
    Name: { get: (target) => target.column.name, set: rename },
    Values: {
      calculated: true,
      get: (target, host) => rangeObject(whole(target), host).property("Values")?.get?.(),
      set: (target, value, host) => rangeObject(whole(target), host).property("Values")?.set?.(value),
    },
  },
  methods: {
    Delete: remove,
    GetRange: (target, _args, host) => rangeObject(whole(target), host),
    GetDataBodyRange: (target, _args, host) => rangeObject(part(target, bodyRect(target.table)), host),
    GetHeaderRowRange: (target, _args, host) => {
      if (!target.table.hasHeaders) throw new HostError("ItemNotFound", "The table shows no headers.");
      return rangeObject(part(target, headerRect(target.table)), host);
    },
    GetTotalRowRange: (target, _args, host) => {
      if (!target.table.hasTotals) throw new HostError("ItemNotFound", "The table shows no totals.");
      return rangeObject(part(target, totalsRect(target.table)), host);
    },
  },
};

const collection: ClassDefinition<TableModel, Host> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (table) => table.columns.length } },
  items: (table, host) => table.columns.map((each) => bind(column, { table, column: each }, host)),
  methods: {
    Add: add,
    GetCount: (table) => table.columns.length,
    GetItem: (table, [key], host) => find(table, key, host) ?? missing(key),
    GetItemOrNullObject: (table, [key], host) => find(table, key, host),
    GetItemAt: (table, [index], host) => {
      const found = table.columns[Number(index)];
      if (!found) throw invalidArgument(`the table has no column ${String(index)}`);
      return bind(column, { table, column: found }, host);
    },
  },
};

export function tableColumns(table: TableModel, host: Host): HostObject<Host> {
  return bind(collection, table, host);
}

function place({ table, column: own }: ColumnTarget): number {
  return table.columns.indexOf(own);
}

function whole(target: ColumnTarget): RangeTarget {
  return part(target, target.table.rect);
}

function part(target: ColumnTarget, rect: RangeTarget["rect"]): RangeTarget {
  const at = place(target);
  if (at < 0) throw itemNotFound(`column ${target.column.name}`);
  return { sheetId: target.table.sheetId, rect: { ...rect, column: rect.column + at, columns: 1 } };
}

/** By its id or its name; capitals make no difference. */
function find(table: TableModel, key: unknown, host: Host): HostObject<Host> | null {
  const byId = table.columns.find((each) => each.id === key || String(each.id) === key);
  const name = String(key).toLowerCase();
  const found = table.columns.find((each) => each.name.toLowerCase() === name) ?? byId;
  return found ? bind(column, { table, column: found }, host) : null;
}

function missing(key: unknown): never {
  throw itemNotFound(`column ${String(key)}`);
}

function rename(target: ColumnTarget, value: unknown, host: Host): void {
  const { table, column: own } = target;
  const name = String(value);
  const isTaken = table.columns.some((each) => each !== own && each.name.toLowerCase() === name.toLowerCase());
  if (name === "" || name.length > 255 || isTaken) throw invalidArgument(`the column's name ${name}`);
  const { sheetId, rect } = part(target, headerRect(table));
  host.assertWritable(sheetId, rect);
  if (table.hasHeaders) {
    host.engine.write(sheetId, rect, [[{ kind: "value", value: name }]]);
    namesFromHeaders(table, host);
  } else changeTable(table, host, () => (own.name = name));
}

/** What stands beside the table moves to the left, in the table's own rows. */
async function remove(target: ColumnTarget, _args: readonly unknown[], host: Host): Promise<void> {
  const { table, column: own } = target;
  const { sheetId, rect } = whole(target);
  host.assertWritable(sheetId, table.rect);
  if (table.columns.length === 1) throw new HostError("InvalidOperation", "A table keeps at least one column.");
  changeTable(table, host, () => {
    table.columns.splice(table.columns.indexOf(own), 1);
    table.rect = { ...table.rect, columns: table.rect.columns - 1 };
  });
  const width = table.rect.columns;
  await shiftCells(host, sheetId, rect, "Left");
  // The shift took the column for one behind the table where it was the last.
  if (table.rect.columns !== width) changeTable(table, host, () => (table.rect = { ...table.rect, columns: width }));
}

async function add(
  table: TableModel,
  [index, values, name]: readonly unknown[],
  host: Host,
): Promise<HostObject<Host>> {
  host.assertWritable(table.sheetId, table.rect);
  const { rect, sheetId } = table;
  const at = typeof index === "number" && index >= 0 ? index : table.columns.length;
  if (at > table.columns.length) throw invalidArgument(`the table has no place ${at} for a column`);
  const cells = Array.isArray(values) ? (values as unknown[]) : null;
  if (cells && cells.length !== rect.rows) throw invalidArgument("the number of rows doesn't match the table");
  const place = { ...rect, column: rect.column + at, columns: 1 };
  await shiftCells(host, sheetId, place, "Right");
  const given = cells?.[0];
  const header = typeof name === "string" ? name : given ? ((given as unknown[])[0] as string) : null;
  const names = table.columns.map((each) => each.name);
  names.splice(at, 0, "");
  const fallback =
    headerTexts(
      names.map((each) => each || null),
      host.locale,
    )[at] ?? "";
  const made = newColumn(table, typeof header === "string" && header !== "" ? header : fallback);
  changeTable(table, host, () => {
    table.columns.splice(at, 0, made);
    table.rect = { ...rect, columns: rect.columns + 1 };
  });
  const headerCell: CellInput = { kind: "value", value: made.name };
  if (cells) rangeObject({ sheetId, rect: place }, host).property("Values")?.set?.(cells);
  if (table.hasHeaders) host.engine.write(sheetId, { ...place, rows: 1 }, [[headerCell]]);
  namesFromHeaders(table, host);
  fillCalculated(
    { ...table, rect: { ...table.rect, column: place.column, columns: 1 }, columns: [made] },
    bodyRect(table).row,
    bodyRect(table).rows,
    host,
  );
  return bind(column, { table, column: made }, host);
}
