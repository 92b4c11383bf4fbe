import { bodyRect, rowCount, type TableModel } from "../model/TableModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { insertTableRows, removeTableRows } from "./tableRows";
import { changeTable } from "./tableState";

interface RowTarget {
  readonly table: TableModel;
  readonly index: number;
}

const row: ClassDefinition<RowTarget, Host> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      calculated: true,
      get: (target, host) => rangeObject(rangeOf(target), host).property("Values")?.get?.(),
      set: (target, value, host) => rangeObject(rangeOf(target), host).property("Values")?.set?.(value),
    },
  },
  methods: {
    GetRange: (target, _args, host) => rangeObject(rangeOf(target), host),
    Delete: async (target, _args, host) => {
      const { sheetId, rect } = rangeOf(target);
      host.assertWritable(sheetId, rect);
      // As Excel is reported to answer: https://github.com/xlwings/xlwings/issues/2587, https://github.com/OfficeDev/office-js/issues/994
      if (target.table.isFiltered)
        throw new HostError("GeneralException", "This can't be done in a filtered range or table.");
      await removeTableRows(target.table, target.index, 1, host);
    },
  },
};

const collection: ClassDefinition<TableModel, Host> = {
  name: "TableRowCollection",
  properties: { Count: { get: rowCount } },
  items: (table, host) => Array.from({ length: rowCount(table) }, (_, index) => bind(row, { table, index }, host)),
  methods: {
    Add: add,
    GetCount: rowCount,
    GetItemAt: (table, [index], host) => {
      const at = Number(index);
      if (!Number.isInteger(at) || at < 0 || at >= rowCount(table)) throw invalidArgument(`the table has no row ${at}`);
      return bind(row, { table, index: at }, host);
    },
  },
};

export function tableRows(table: TableModel, host: Host): HostObject<Host> {
  return bind(collection, table, host);
}

function rangeOf({ table, index }: RowTarget): RangeTarget {
  const body = bodyRect(table);
  if (index >= rowCount(table)) throw invalidArgument(`the table has no row ${index}`);
  return { sheetId: table.sheetId, rect: { ...body, row: body.row + index, rows: 1 } };
}

/**
 * A null leaves what stands there, such as the formula of a calculated column; "" leaves the cell blank.
 * https://github.com/microsoftgraph/microsoft-graph-docs/issues/5860
 */
async function add(table: TableModel, [index, values]: readonly unknown[], host: Host): Promise<HostObject<Host>> {
  host.assertWritable(table.sheetId, table.rect);
  const count = rowCount(table);
  const at = typeof index === "number" && index >= 0 ? index : count;
  if (!Number.isInteger(at) || at > count) throw invalidArgument(`the table has no place ${at} for a row`);
  const lines = linesOf(values, table);
  await insertTableRows(table, at, Math.max(1, lines.length), host);
  const body = bodyRect(table);
  const rect = { ...body, row: body.row + at, rows: Math.max(1, lines.length) };
  if (lines.length > 0) rangeObject({ sheetId: table.sheetId, rect }, host).property("Values")?.set?.(lines);
  if (at === count) leaveOutside(table, Math.min(lines.length, host.switches.rowsLeftOutside), host);
  return bind(row, { table, index: at }, host);
}

/** The fault of https://github.com/OfficeDev/office-js/issues/3191: all rows are written, and the table ends before the last. */
function leaveOutside(table: TableModel, rows: number, host: Host): void {
  const left = Math.min(rows, bodyRect(table).rows - 1);
  if (left > 0)
    changeTable(table, host, () => {
      table.rect = { ...table.rect, rows: table.rect.rows - left };
    });
}

/** Values of a row, or of several; one value goes for every cell of one row. */
function linesOf(values: unknown, table: TableModel): unknown[][] {
  if (values === undefined || values === null) return [];
  if (!Array.isArray(values)) return [table.columns.map(() => values)];
  const rows: unknown[] = values;
  const lines = rows.every((each) => Array.isArray(each)) ? (rows as unknown[][]) : [rows];
  if (lines.some((line) => line.length !== table.columns.length))
    throw invalidArgument("the number of columns in the array doesn't match the table");
  return lines;
}
