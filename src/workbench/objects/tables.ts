import { intersection } from "../model/address";
import { nameProblem } from "../model/nameRules";
import type { TableModel } from "../model/WorkbookModel";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { HostError, invalidArgument, itemNotFound } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import { rangeArgument, type RangeTarget } from "./rangeTarget";
import { worksheet } from "./worksheet";

const table: ClassDefinition<TableModel, Host> = {
  name: "Table",
  id: ({ name }) => name,
  properties: {
    Id: { get: ({ name }) => name },
    Name: {
      get: ({ name }) => name,
      set: (target, value, host) => {
        const name = String(value);
        const problem = nameProblem(name);
        if (problem) throw invalidArgument(`${name}: ${problem}`);
        const taken = host.model.tables.some(
          (each) => each !== target && each.name.toLowerCase() === name.toLowerCase(),
        );
        if (taken || host.model.findName(name, null))
          throw new HostError("ItemAlreadyExists", `The name ${name} is taken.`);
        target.name = name;
      },
    },
    ShowHeaders: { get: ({ hasHeaders }) => hasHeaders },
  },
  children: { Worksheet: ({ sheetId }, host) => worksheet(sheetId, host) },
  methods: {
    GetRange: ({ sheetId, rect }, _args, host) => rangeObject({ sheetId, rect }, host),
    GetHeaderRowRange: ({ sheetId, rect }, _args, host) => rangeObject({ sheetId, rect: { ...rect, rows: 1 } }, host),
    GetDataBodyRange: ({ sheetId, rect }, _args, host) =>
      rangeObject({ sheetId, rect: { ...rect, row: rect.row + 1, rows: rect.rows - 1 } }, host),
    ConvertToRange: (target, _args, host) => {
      host.model.tables.splice(host.model.tables.indexOf(target), 1);
      return rangeObject({ sheetId: target.sheetId, rect: target.rect }, host);
    },
  },
};

/** The tables of the workbook (null), or those that overlap a range. */
const collection: ClassDefinition<RangeTarget | null, Host> = {
  name: "TableCollection",
  properties: { Count: { get: (range, host) => within(range, host).length } },
  items: (range, host) => within(range, host).map((each) => bind(table, each, host)),
  methods: {
    Add: (range, [address, hasHeaders], host) => add(range, address, hasHeaders === true, host),
    GetCount: (range, _args, host) => within(range, host).length,
    GetItem: (range, [name], host) => find(range, name, host) ?? missing(name),
    GetItemOrNullObject: (range, [name], host) => find(range, name, host),
  },
};

export function tablesOf(range: RangeTarget | null, _fully: boolean, host: Host): HostObject<Host> {
  return bind(collection, range, host);
}

function add(range: RangeTarget | null, address: unknown, hasHeaders: boolean, host: Host): HostObject<Host> {
  const { sheetId, rect } = rangeArgument(address, range?.sheetId ?? host.engine.activeSheet(), host);
  host.assertWritable(sheetId, rect);
  if (within({ sheetId, rect }, host).length > 0)
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  if (!hasHeaders) throw new HostError("NotImplemented", "The workbench's host makes tables with headers only.");
  const made: TableModel = { name: freeName(host), sheetId, rect, hasHeaders };
  host.model.tables.push(made);
  headersToText(made, host);
  return bind(table, made, host);
}

/** Excel keeps a table's headers as text, years too. */
export function headersToText({ sheetId, rect }: TableModel, host: Host): void {
  const header = { ...rect, rows: 1 };
  const [cells = []] = host.engine.read(sheetId, header);
  const inputs = cells.map(
    (cell, index) => ({ kind: "value", value: String(cell.error ?? cell.value ?? `Kolom${index + 1}`) }) as const,
  );
  host.engine.write(sheetId, header, [inputs]);
}

function within(range: RangeTarget | null, host: Host): TableModel[] {
  if (range === null) return host.model.tables;
  return host.model.tables.filter(
    (each) => each.sheetId === range.sheetId && intersection(each.rect, range.rect) !== null,
  );
}

function find(range: RangeTarget | null, name: unknown, host: Host): HostObject<Host> | null {
  const found = within(range, host).find((each) => each.name.toLowerCase() === String(name).toLowerCase());
  return found ? bind(table, found, host) : null;
}

function missing(name: unknown): never {
  throw itemNotFound(`table ${String(name)}`);
}

function freeName(host: Host): string {
  const taken = new Set(host.model.tables.map((each) => each.name.toLowerCase()));
  let number = 1;
  while (taken.has(`tabel${number}`)) number += 1;
  return `Tabel${number}`;
}
