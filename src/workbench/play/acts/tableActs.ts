import { bodyRect, headerRect, rowCount, type TableModel } from "../../model/TableModel";
import { rangeObject } from "../../objects/range";
import { table as definition } from "../../objects/table";
import { tableRows } from "../../objects/tableRowObjects";
import { tablesOf } from "../../objects/tables";
import { bind } from "../../protocol/ClassDefinition";
import { enter, readTyped } from "../enterCells";
import { listed, locate } from "../locate";
import type { PlayedWorkbook } from "../PlayedWorkbook";
import { either, number, text, typedByName, typedList, texts, yesNo, type Typed } from "../schema/fieldTypes";
import { needed, optional } from "../schema/Step";
import { StepError } from "../StepError";
import { call, handAct, set } from "./handAct";
import { hide } from "./lineActs";

/** Excel's tables. */
export const tableActs = {
  addTable: handAct(
    "Makes cells a table; `headers` false: its first row is no header.",
    { area: needed(text), name: optional(text), headers: optional(yesNo) },
    async (workbook, { area, name, headers }) => {
      const { host } = workbook;
      const place = locate(workbook, area);
      await call(tablesOf(null, host), host, "Add", place, headers ?? true);
      const made = host.model.tables.at(-1);
      if (made && name !== undefined) await set(bind(definition, made, host), "Name", name);
      return { table: made?.name };
    },
  ),
  convertTable: handAct(
    "Converts a table to an ordinary range.",
    { table: needed(text) },
    async (workbook, { table }) => {
      await call(object(workbook, table), workbook.host, "ConvertToRange");
    },
  ),
  renameTable: handAct("Renames a table.", { table: needed(text), name: needed(text) }, (workbook, { table, name }) =>
    set(object(workbook, table), "Name", name),
  ),
  resizeTable: handAct(
    "Gives a table other cells.",
    { table: needed(text), area: needed(text) },
    async (workbook, { table, area }) => {
      await call(object(workbook, table), workbook.host, "Resize", locate(workbook, area));
    },
  ),
  tableHeader: handAct(
    "Shows a table's header row, or not.",
    { table: needed(text), on: needed(yesNo) },
    (workbook, { table, on }) => set(object(workbook, table), "ShowHeaders", on),
  ),
  tableGrows: handAct(
    "AutoCorrect's *new rows and columns in table*: off, what is typed under a table or beside it stays outside.",
    { on: needed(yesNo) },
    ({ host }, { on }) => {
      host.switches.tablesGrow = on;
    },
  ),
  rowsLeftOutside: handAct(
    "Excel's own fault with rows that an add-in adds to a table: the last `count` of them stay outside. 0: as it should be.",
    { count: needed(number) },
    ({ host }, { count }) => {
      host.switches.rowsLeftOutside = count;
    },
  ),
  addTableRow: handAct(
    "Adds a row to a table, last or at row `at` (from 1), and types in it: `values` by place (null leaves the cell) or by header.",
    { table: needed(text), values: optional(either(typedByName, typedList)), at: optional(number) },
    async (workbook, { table, values, at }) => {
      const { host } = workbook;
      const model = find(workbook, table);
      const typed = cellsOf(model, values ?? []);
      const index = at === undefined ? rowCount(model) : at - 1;
      await call(tableRows(model, host), host, "Add", index, null);
      const body = bodyRect(model);
      const place = { sheetId: model.sheetId, rect: { ...body, row: body.row + index, rows: 1 } };
      if (typed.some((each) => each !== null)) await enter(workbook, place, readTyped(workbook, place, [typed]));
    },
  ),
  deleteTableRow: handAct(
    "Deletes a row of a table, counted from 1.",
    { table: needed(text), row: needed(number) },
    async (workbook, { table, row }) => {
      const { host } = workbook;
      const item = await call(tableRows(find(workbook, table), host), host, "GetItemAt", row - 1);
      await call(item as ReturnType<typeof tableRows>, host, "Delete");
    },
  ),
  filter: handAct(
    "Filters a table's rows by the texts of a column; without `values` the filter goes.",
    { table: needed(text), column: needed(text), values: optional(texts) },
    (workbook, { table, column, values }) => filter(workbook, find(workbook, table), column, values ?? null),
  ),
};

function find({ host }: PlayedWorkbook, name: string): TableModel {
  const found = host.model.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!found)
    throw new StepError(
      `There is no table "${name}". There are: ${listed(host.model.tables.map((each) => each.name))}.`,
    );
  return found;
}

function object(workbook: PlayedWorkbook, name: string) {
  return bind(definition, find(workbook, name), workbook.host);
}

function cellsOf(
  { name, columns }: TableModel,
  values: Readonly<Record<string, Typed>> | readonly (Typed | null)[],
): (Typed | null)[] {
  if (isList(values)) {
    if (values.length > columns.length) throw new StepError(`Table "${name}" has ${columns.length} columns.`);
    return columns.map((_column, at) => values[at] ?? null);
  }
  const given = new Map(Object.entries(values));
  const made = columns.map((column) => {
    const value = given.get(column.name) ?? null;
    given.delete(column.name);
    return value;
  });
  const [unknown] = given.keys();
  if (unknown !== undefined)
    throw new StepError(
      `Table "${name}" has no column "${unknown}". There are: ${columns.map((each) => each.name).join(", ")}.`,
    );
  return made;
}

function isList(values: unknown): values is readonly (Typed | null)[] {
  return Array.isArray(values);
}

function filter(workbook: PlayedWorkbook, table: TableModel, column: string, values: readonly string[] | null): void {
  const { host } = workbook;
  const place = table.columns.findIndex((each) => each.name.toLowerCase() === column.toLowerCase());
  if (place < 0)
    throw new StepError(
      `Table "${table.name}" has no column "${column}". There are: ${table.columns.map((each) => each.name).join(", ")}.`,
    );
  const body = bodyRect(table);
  const cells = { sheetId: table.sheetId, rect: { ...body, column: table.rect.column + place, columns: 1 } };
  const shown = rangeObject(cells, host).property("Text")?.get?.() as readonly (readonly string[])[];
  hide(workbook, table.sheetId, body, false);
  shown.forEach(([each = ""], at) => {
    if (values && !values.includes(each))
      hide(workbook, table.sheetId, { ...headerRect(table), row: body.row + at }, true);
  });
  table.isFiltered = values !== null;
}
