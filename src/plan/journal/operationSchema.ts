import { sheetColumns, sheetRows } from "../address";
import {
  dictionary,
  either,
  finite,
  flag,
  list,
  literal,
  nothing,
  shape,
  text,
  whole,
  type Schema,
} from "../kept/schema";
import type { Area, CellInput, Operation, RowMatch, Style } from "../operation";

/** What Excel takes: learn.microsoft.com/office/troubleshoot/excel/excel-specifications-and-limits */
const cellText = text(32_767);
const name = text(255);
/** More than Excel on the web takes in one request. */
const most = 200_000;

const corner = {
  sheet: text(31),
  row: whole(0, sheetRows - 1),
  column: whole(0, sheetColumns - 1),
  rows: whole(1, sheetRows),
  columns: whole(1, sheetColumns),
};

/** Cells that exist. */
export const areaSchema: Schema<Area> = (found, at) => {
  const read = shape(corner)(found, at);
  if (read.kind === "wrong") return read;
  const { row, column, rows, columns } = read.value;
  return row + rows <= sheetRows && column + columns <= sheetColumns ? read : { kind: "wrong", at };
};

export const cellSchema: Schema<CellInput> = either(nothing, finite, flag, cellText, shape({ formula: text(8_192) }));

export const matchSchema: Schema<RowMatch> = dictionary(name, either(finite, cellText), 20);

const style: Schema<Style> = shape(
  {},
  {
    ...{ bold: flag, italic: flag, underline: flag, size: finite, color: text(20), fill: text(20) },
    ...{ align: literal("left", "center", "right"), indent: whole(0, 250), wrap: flag },
    borders: list(
      shape({
        edge: literal("top", "bottom", "left", "right"),
        weight: literal("thin", "medium", "double"),
        color: text(20),
      }),
      4,
    ),
  },
);

/** As many cells as the area has. */
const write: Schema<Extract<Operation, { kind: "write" }>> = (found, at) => {
  const read = shape({ kind: literal("write"), area: areaSchema, cells: list(list(cellSchema, sheetColumns), most) })(
    found,
    at,
  );
  if (read.kind === "wrong") return read;
  const { area, cells } = read.value;
  const fits = cells.length === area.rows && cells.every((row) => row.length === area.columns);
  return fits ? read : { kind: "wrong", at };
};

const lines = {
  sheet: text(31),
  axis: literal("rows", "columns"),
  at: whole(0, sheetRows - 1),
  count: whole(1, sheetRows),
};

/** What may stand in a journal: what takes something back, or takes it away. What brings something new has no place in one. */
export const operationSchema: Schema<Operation> = either(
  write,
  shape({ kind: literal("numberFormat"), area: areaSchema, format: name }),
  shape({ kind: literal("style"), area: areaSchema, style }),
  shape({ kind: literal("styles"), areas: list(areaSchema, most), style }),
  shape({ kind: literal("columnWidth"), area: areaSchema, points: finite }),
  shape({ kind: literal("rowHeight"), area: areaSchema, points: finite }),
  shape({ kind: literal("freeze"), sheet: text(31), rows: whole(0, sheetRows), columns: whole(0, sheetColumns) }),
  shape(
    { kind: literal("page"), area: areaSchema, landscape: flag, header: name },
    { titleRows: whole(1, sheetRows), grows: flag },
  ),
  shape({ kind: literal("setName"), name, area: areaSchema }),
  shape({ kind: literal("nameFormula"), name, formula: text(8_192) }),
  shape({ kind: literal("labelName"), name, comment: name, visible: flag }),
  shape({ kind: literal("removeName"), name }),
  shape({ kind: literal("removeSheet"), sheet: text(31) }),
  shape({ kind: literal("clear"), area: areaSchema }),
  shape({ kind: literal("clearRules"), area: areaSchema }),
  shape({ kind: literal("ungroupColumns"), area: areaSchema }),
  shape({ kind: literal("groupColumns"), area: areaSchema, collapsed: flag }),
  shape({ kind: literal("rule"), area: areaSchema, formula: text(8_192), style }),
  shape({ kind: literal("removeMark"), area: areaSchema, formula: text(8_192) }),
  shape({ kind: literal("ruleFormula"), area: areaSchema, id: name, formula: text(8_192) }),
  // Of the user's own: never done, but named with what was to come.
  shape({ kind: literal("listSource"), area: areaSchema, inCellDropDown: flag, source: text(8_192) }),
  shape({ kind: literal("choices"), area: areaSchema, source: areaSchema }, { open: flag }),
  shape({ kind: literal("tableStyle"), table: name, style: name }),
  shape({ kind: literal("chartTitle"), sheet: text(31), chart: name, cell: areaSchema }),
  shape({ kind: literal("removeColumn"), table: name, header: name }),
  shape({ kind: literal("removeRows"), table: name, rows: list(whole(0, sheetRows), most), match: matchSchema }),
  shape({ kind: literal("removeLines"), ...lines, mark: name, before: whole(0, sheetRows) }),
  shape({ kind: literal("renameSheet"), sheet: text(31), name: text(31) }),
);
