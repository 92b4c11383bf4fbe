import { intersection } from "../model/address";
import { nameProblem } from "../model/nameRules";
import { bodyRect, headerRect, headerTexts, newColumn, totalsRect, type TableModel } from "../model/TableModel";
import { bind, type ClassDefinition, type PropertyDefinition } from "../protocol/ClassDefinition";
import { HostError, invalidArgument } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import { rangeArgument } from "./rangeTarget";
import { setShown } from "./tableBands";
import { tableColumns } from "./tableColumns";
import { tableEvents } from "./tableEvents";
import { tableRows } from "./tableRowObjects";
import { tableSort } from "./sorting";
import { changeTable, fillCalculated, namesFromHeaders } from "./tableState";
import { worksheet } from "./worksheet";

const autoFilter: ClassDefinition<TableModel, Host> = {
  name: "AutoFilter",
  properties: { IsDataFiltered: { get: ({ isFiltered }) => isFiltered } },
};

/** A table as the library knows it. */
export const table: ClassDefinition<TableModel, Host> = {
  name: "Table",
  id: ({ id }) => id,
  properties: {
    Id: { get: ({ id }) => id },
    LegacyId: { get: ({ id }) => id.replace(/\D/g, "") },
    Name: { get: ({ name }) => name, set: rename },
    ShowHeaders: {
      get: ({ hasHeaders }) => hasHeaders,
      set: (target, value, host) => setShown(target, "headers", value === true, host),
    },
    ShowTotals: {
      get: ({ hasTotals }) => hasTotals,
      set: (target, value, host) => setShown(target, "totals", value === true, host),
    },
    Style: {
      get: ({ style }) => style,
      set: (target, value) => {
        target.style = String(value);
      },
    },
    HighlightFirstColumn: option("firstColumn"),
    HighlightLastColumn: option("lastColumn"),
    ShowBandedRows: option("bandedRows"),
    ShowBandedColumns: option("bandedColumns"),
    ShowFilterButton: option("filterButton"),
  },
  children: {
    Worksheet: ({ sheetId }, host) => worksheet(sheetId, host),
    Columns: tableColumns,
    Rows: tableRows,
    Sort: tableSort,
    AutoFilter: (target, host) => bind(autoFilter, target, host),
  },
  methods: {
    GetRange: ({ sheetId, rect }, _args, host) => rangeObject({ sheetId, rect }, host),
    GetDataBodyRange: (target, _args, host) => rangeObject({ sheetId: target.sheetId, rect: bodyRect(target) }, host),
    GetHeaderRowRange: (target, _args, host) => {
      if (!target.hasHeaders) throw new HostError("ItemNotFound", "The table shows no headers.");
      return rangeObject({ sheetId: target.sheetId, rect: headerRect(target) }, host);
    },
    GetTotalRowRange: (target, _args, host) => {
      if (!target.hasTotals) throw new HostError("ItemNotFound", "The table shows no totals.");
      return rangeObject({ sheetId: target.sheetId, rect: totalsRect(target) }, host);
    },
    Resize: resize,
    ClearFilters: (target) => {
      target.isFiltered = false;
    },
    ReapplyFilters: () => undefined,
    // https://learn.microsoft.com/office/vba/api/excel.listobject.delete: the cells are cleared too.
    Delete: (target, _args, host) => {
      host.assertWritable(target.sheetId, target.rect);
      host.removeTable(target, false);
      return rangeObject(target, host).method("Clear")?.([], host);
    },
    ConvertToRange: (target, _args, host) => {
      host.removeTable(target, true);
      return rangeObject({ sheetId: target.sheetId, rect: target.rect }, host);
    },
    ...tableEvents((target: TableModel) => target.id),
  },
};

function option(
  name: "firstColumn" | "lastColumn" | "bandedRows" | "bandedColumns" | "filterButton",
): PropertyDefinition<TableModel, Host> {
  return {
    get: (target) => target[name],
    set: (target, value) => {
      target[name] = value === true;
    },
  };
}

function rename(target: TableModel, value: unknown, host: Host): void {
  const name = String(value);
  const problem = nameProblem(name);
  if (problem) throw invalidArgument(`${name}: ${problem}`);
  const taken = host.model.tables.some((each) => each !== target && each.name.toLowerCase() === name.toLowerCase());
  if (taken || host.model.findName(name, null)) throw new HostError("ItemAlreadyExists", `The name ${name} is taken.`);
  changeTable(target, host, () => {
    target.name = name;
  });
}

/** https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1): overlapping, with the header in its row. */
function resize(target: TableModel, [range]: readonly unknown[], host: Host): void {
  const { sheetId, rect } = rangeArgument(range, target.sheetId, host);
  host.assertWritable(sheetId, rect);
  const isOther = sheetId !== target.sheetId || rect.row !== target.rect.row || !intersection(rect, target.rect);
  if (isOther || rect.rows < (target.hasHeaders ? 2 : 1)) throw invalidArgument("the new range of the table");
  const overlaps = host.model.tables.some(
    (each) => each !== target && each.sheetId === sheetId && intersection(each.rect, rect),
  );
  if (overlaps) throw new HostError("InvalidOperation", "A table can't overlap another table.");
  const before = bodyRect(target);
  const known = new Map(target.columns.map((each, place) => [target.rect.column + place, each]));
  const [cells = []] = host.engine.read(sheetId, { ...rect, rows: 1 });
  const texts = headerTexts(
    cells.map((cell) => cell.error ?? cell.value),
    host.locale,
  );
  changeTable(target, host, () => {
    target.columns = texts.map((text, place) => known.get(rect.column + place) ?? newColumn(target, text));
    target.rect = rect;
    target.isEmpty = false;
  });
  namesFromHeaders(target, host);
  const rows = bodyRect(target).rows - before.rows;
  if (rows > 0) fillCalculated(target, before.row + before.rows, rows, host);
}
