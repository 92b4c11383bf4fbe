import type { CellState, Rect } from "../engine/Engine";
import { intersection, maxColumns, maxRows } from "../model/address";
import { bind, type ClassDefinition, type HostObject } from "../protocol/ClassDefinition";
import { invalidArgument } from "../protocol/HostError";
import { cellPropertyMethods } from "./cellProperties";
import { conditionalFormats } from "./conditionalFormats";
import { dataValidation } from "./dataValidation";
import type { Host } from "./Host";
import { rangeFormat } from "./rangeFormat";
import { matrix, writeValues } from "./rangeInputs";
import { outlineMethods } from "./rangeOutline";
import { mergeMethods } from "./rangeMerge";
import { structureMethods } from "./rangeStructure";
import { cutToUse, rangeAddress, rangeArgument, rangeAt, type RangeTarget } from "./rangeTarget";
import { rangeSort } from "./sorting";
import { specialCellMethods } from "./specialCells";
import { tablesIn } from "./tables";
import { worksheet } from "./worksheet";

const definition: ClassDefinition<RangeTarget, Host> = {
  name: "Range",
  keepsReference: true,
  properties: {
    Address: { get: rangeAddress },
    AddressLocal: { get: rangeAddress },
    CellCount: { get: ({ rect }) => (rect.rows * rect.columns > 2 ** 31 - 1 ? -1 : rect.rows * rect.columns) },
    RowIndex: { get: ({ rect }) => rect.row },
    ColumnIndex: { get: ({ rect }) => rect.column },
    RowCount: { get: ({ rect }) => rect.rows },
    ColumnCount: { get: ({ rect }) => rect.columns },
    IsEntireColumn: { get: ({ rect }) => rect.rows === maxRows },
    IsEntireRow: { get: ({ rect }) => rect.columns === maxColumns },
    Values: {
      calculated: true,
      get: (range, host) => read(range, host).map((row) => row.map(valueOf)),
      set: writeValues,
    },
    Formulas: {
      calculated: true,
      get: (range, host) => read(range, host).map((row) => row.map((cell) => cell.formula ?? valueOf(cell))),
      set: writeValues,
    },
    Text: {
      calculated: true,
      get: (range, host) => host.engine.readText(range.sheetId, cutToUse(range, host), host.locale),
    },
    ValueTypes: { calculated: true, get: (range, host) => read(range, host).map((row) => row.map(typeOf)) },
    HasSpill: {
      calculated: true,
      get: (range, host) => read(range, host).some((row) => row.some((cell) => cell.spilled)),
    },
    NumberFormat: { get: readNumberFormats, set: writeNumberFormats },
    ColumnHidden: { get: hiddenColumns, set: (range, value, host) => setHidden(range, value, host, "column") },
    RowHidden: { get: hiddenRows, set: (range, value, host) => setHidden(range, value, host, "row") },
  },
  children: {
    Format: (range, host) => rangeFormat(range, host),
    ConditionalFormats: (range, host) => conditionalFormats(range, host),
    DataValidation: (range, host) => dataValidation(range, host),
    Worksheet: ({ sheetId }, host) => worksheet(sheetId, host),
    Sort: (range, host) => rangeSort(range, host),
  },
  methods: {
    GetCell: ({ sheetId, rect }, [row, column], host) =>
      rangeObject(
        rangeAt(sheetId, { row: rect.row + Number(row), column: rect.column + Number(column), rows: 1, columns: 1 }),
        host,
      ),
    GetResizedRange: ({ sheetId, rect }, [rows, columns], host) =>
      rangeObject(
        rangeAt(sheetId, { ...rect, rows: rect.rows + Number(rows), columns: rect.columns + Number(columns) }),
        host,
      ),
    GetAbsoluteResizedRange: ({ sheetId, rect }, [rows, columns], host) =>
      rangeObject(rangeAt(sheetId, { ...rect, rows: Number(rows), columns: Number(columns) }), host),
    GetOffsetRange: ({ sheetId, rect }, [rows, columns], host) =>
      rangeObject(
        rangeAt(sheetId, { ...rect, row: rect.row + Number(rows), column: rect.column + Number(columns) }),
        host,
      ),
    GetRow: ({ sheetId, rect }, [row], host) =>
      rangeObject(rangeAt(sheetId, { ...rect, row: rect.row + Number(row), rows: 1 }), host),
    GetColumn: ({ sheetId, rect }, [column], host) =>
      rangeObject(rangeAt(sheetId, { ...rect, column: rect.column + Number(column), columns: 1 }), host),
    GetLastCell: ({ sheetId, rect }, _args, host) =>
      rangeObject(
        rangeAt(sheetId, {
          row: rect.row + rect.rows - 1,
          column: rect.column + rect.columns - 1,
          rows: 1,
          columns: 1,
        }),
        host,
      ),
    GetEntireColumn: ({ sheetId, rect }, _args, host) =>
      rangeObject({ sheetId, rect: { ...rect, row: 0, rows: maxRows } }, host),
    GetEntireRow: ({ sheetId, rect }, _args, host) =>
      rangeObject({ sheetId, rect: { ...rect, column: 0, columns: maxColumns } }, host),
    GetIntersectionOrNullObject: (range, [other], host) => {
      const target = rangeArgument(other, range.sheetId, host);
      const rect = target.sheetId === range.sheetId ? intersection(range.rect, target.rect) : null;
      return rect ? rangeObject({ sheetId: range.sheetId, rect }, host) : null;
    },
    GetBoundingRect: ({ sheetId, rect }, [other], host) =>
      rangeObject({ sheetId, rect: around(rect, rangeArgument(other, sheetId, host).rect) }, host),
    // The library asks this before it writes more than 1,500 cells, which it does in pieces.
    _ValidateArraySize: ({ rect }, [rows, columns]) => {
      if (rows !== rect.rows || columns !== rect.columns)
        throw invalidArgument("the number of rows or columns in the array doesn't match the range");
    },
    GetUsedRangeOrNullObject: (range, [valuesOnly], host) => usedWithin(range, valuesOnly === true, host),
    GetUsedRange: (range, [valuesOnly], host) =>
      usedWithin(range, valuesOnly === true, host) ??
      rangeObject({ sheetId: range.sheetId, rect: { ...range.rect, rows: 1, columns: 1 } }, host),
    // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getspillingtorangeornullobject-member(1)
    GetSpillingToRangeOrNullObject: ({ sheetId, rect }, _args, host) => {
      if (rect.rows * rect.columns > 1) throw invalidArgument("more than one cell");
      const spilled = host.engine.spillRect(sheetId, rect.row, rect.column);
      return spilled && rangeObject({ sheetId, rect: spilled }, host);
    },
    GetTables: (range, [fully], host) => tablesIn(range, fully === true, host),
    Select: ({ sheetId, rect }, _args, host) => host.engine.select(sheetId, rect),
    ...specialCellMethods,
    ...cellPropertyMethods,
    ...structureMethods,
    ...mergeMethods,
    ...outlineMethods,
  },
};

/** A range as the library knows it. */
export function rangeObject(target: RangeTarget, host: Host): HostObject<Host> {
  return bind(definition, target, host);
}

function read(range: RangeTarget, host: Host): readonly (readonly CellState[])[] {
  return host.engine.read(range.sheetId, cutToUse(range, host));
}

function valueOf(cell: CellState): unknown {
  return cell.error ?? cell.value ?? "";
}

function typeOf(cell: CellState): string {
  if (cell.error !== null) return "Error";
  if (cell.value === null) return "Empty";
  if (typeof cell.value === "number") return "Double";
  return typeof cell.value === "boolean" ? "Boolean" : "String";
}

function readNumberFormats(range: RangeTarget, host: Host): string[][] {
  const { row, column, rows, columns } = cutToUse(range, host);
  return Array.from({ length: rows }, (_r, r) =>
    Array.from(
      { length: columns },
      (_c, c) => host.engine.style(range.sheetId, row + r, column + c).numberFormat ?? "General",
    ),
  );
}

function writeNumberFormats(range: RangeTarget, value: unknown, host: Host): void {
  host.assertAllowed(range.sheetId, "allowFormatCells");
  const { sheetId, rect } = range;
  if (!Array.isArray(value)) return host.engine.setStyle(sheetId, rect, { numberFormat: String(value) });
  matrix(range, value).forEach((line, row) =>
    line.forEach((format, column) => {
      if (format === null) return;
      host.engine.setStyle(
        sheetId,
        { row: rect.row + row, column: rect.column + column, rows: 1, columns: 1 },
        { numberFormat: String(format) },
      );
    }),
  );
}

function around(one: Rect, other: Rect): Rect {
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  const rows = Math.max(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.max(one.column + one.columns, other.column + other.columns) - column;
  return { row, column, rows, columns };
}

function usedWithin(range: RangeTarget, valuesOnly: boolean, host: Host): HostObject<Host> | null {
  const used = host.engine.usedRect(range.sheetId);
  const rect = used && intersection(used, range.rect);
  return rect && (valuesOnly || rect) ? rangeObject({ sheetId: range.sheetId, rect }, host) : null;
}

function hiddenColumns({ sheetId, rect }: RangeTarget, host: Host): boolean | null {
  return common(host.model.sheet(sheetId).hiddenColumns, rect.column, rect.columns);
}

function hiddenRows({ sheetId, rect }: RangeTarget, host: Host): boolean | null {
  return common(host.model.sheet(sheetId).hiddenRows, rect.row, rect.rows);
}

/** null where some are hidden and others not. */
function common(hidden: ReadonlySet<number>, first: number, count: number): boolean | null {
  const states = Array.from({ length: count }, (_, index) => hidden.has(first + index));
  return states.every((state) => state === states[0]) ? (states[0] ?? false) : null;
}

function setHidden({ sheetId, rect }: RangeTarget, value: unknown, host: Host, axis: "row" | "column"): void {
  host.assertAllowed(sheetId, axis === "row" ? "allowFormatRows" : "allowFormatColumns");
  if (axis === "row") {
    host.engine.setRowsHidden(sheetId, rect.row, rect.rows, value === true);
    const hidden = host.model.sheet(sheetId).hiddenRows;
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      if (value === true) hidden.add(row);
      else hidden.delete(row);
    }
    return;
  }
  host.engine.setColumnsHidden(sheetId, rect.column, rect.columns, value === true);
  const hidden = host.model.sheet(sheetId).hiddenColumns;
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    if (value === true) hidden.add(column);
    else hidden.delete(column);
  }
}
