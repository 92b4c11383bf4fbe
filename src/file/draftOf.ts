import type { Area, Plan, Style } from "../plan/operation";
import type { Draft, DraftCell, DraftName, DraftSheet, Look } from "./Draft";
import { xstring } from "./xml";
import { fileOperation, type FileOperation } from "./FileOperation";

/** Carries a plan out on an empty workbook, in memory. */
export function draftOf(plan: Plan): Draft {
  const sheets = new Map<string, DraftSheet>();
  const names: DraftName[] = [];
  let active: string | null = null;
  const sheetOf = (name: string): DraftSheet => {
    const sheet = sheets.get(name.toLowerCase());
    if (!sheet) throw new RangeError(`no sheet ${name} in this file`);
    return sheet;
  };
  for (const operation of plan.map(fileOperation)) {
    switch (operation.kind) {
      case "addSheet":
        sheets.set(free(sheets, operation.sheet), newSheet(operation));
        break;
      case "addName":
        names.push(operation);
        break;
      case "select":
        active = operation.area.sheet.toLowerCase();
        sheetOf(operation.area.sheet).selected = operation.area;
        break;
      case "freeze":
        sheetOf(operation.sheet).frozen = { rows: operation.rows, columns: operation.columns };
        break;
      case "styles":
        for (const area of operation.areas) applyStyle(sheetOf(area.sheet), area, operation.style);
        break;
      default:
        change(sheetOf(operation.area.sheet), operation);
    }
  }
  return { sheets: [...sheets.values()], names, active: Math.max(0, [...sheets.keys()].indexOf(active ?? "")) };
}

type SheetOperation = Exclude<FileOperation, { kind: "addSheet" | "addName" | "select" | "freeze" | "styles" }>;

function change(sheet: DraftSheet, operation: SheetOperation): void {
  const { area } = operation;
  switch (operation.kind) {
    case "write":
      operation.cells.forEach((cells, row) =>
        cells.forEach((input, column) => {
          // Empty text is an empty cell, as it is to Excel.
          if (input !== null && input !== "") cellAt(sheet, area.row + row, area.column + column).input = input;
        }),
      );
      return;
    case "numberFormat":
      return each(sheet, area, (cell) => (cell.look = { ...cell.look, format: operation.format }));
    case "style":
      return applyStyle(sheet, area, operation.style);
    case "columnWidth":
      for (let at = 0; at < area.columns; at += 1) sheet.widths.set(area.column + at, operation.points);
      return;
    case "rowHeight":
      for (let at = 0; at < area.rows; at += 1) sheet.heights.set(area.row + at, operation.points);
      return;
    case "page": {
      const { landscape, header, titleRows = null, grows = false } = operation;
      sheet.page = { area: grows ? null : area, landscape, header, titleRows };
      return;
    }
    case "rule":
      sheet.rules.push(operation);
      return;
    case "groupColumns":
      sheet.groups.push({ from: area.column, to: area.column + area.columns - 1, collapsed: operation.collapsed });
  }
}

function newSheet({ sheet, showGridlines, tabColor }: Extract<FileOperation, { kind: "addSheet" }>): DraftSheet {
  return {
    name: sheet,
    gridlines: showGridlines,
    tabColor: tabColor ?? null,
    rows: new Map(),
    widths: new Map(),
    heights: new Map(),
    groups: [],
    rules: [],
    frozen: { rows: 0, columns: 0 },
    page: null,
    selected: null,
  };
}

/** https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9 */
function free(sheets: ReadonlyMap<string, DraftSheet>, name: string): string {
  if (
    name === "" ||
    name.length > 31 ||
    /[[\]:*?/\\]|\p{Cc}|^'|'$/u.test(name) ||
    xstring(name) !== name ||
    sheets.has(name.toLowerCase())
  )
    throw new RangeError(`no name for a sheet: ${name}`);
  return name.toLowerCase();
}

function applyStyle(sheet: DraftSheet, area: Area, { borders = [], ...style }: Style): void {
  each(sheet, area, (cell, row, column) => {
    // An edge of an area, as Excel has it: only its outermost cells.
    const own = borders.filter(
      ({ edge }) =>
        ({
          top: row === area.row,
          bottom: row === area.row + area.rows - 1,
          left: column === area.column,
          right: column === area.column + area.columns - 1,
        })[edge],
    );
    const look: Look = { ...cell.look, ...style };
    cell.look =
      own.length === 0
        ? look
        : { ...look, borders: { ...look.borders, ...Object.fromEntries(own.map((line) => [line.edge, line])) } };
  });
}

function each(
  sheet: DraftSheet,
  { row, column, rows, columns }: Area,
  change: (cell: DraftCell, row: number, column: number) => void,
): void {
  for (let r = row; r < row + rows; r += 1)
    for (let c = column; c < column + columns; c += 1) change(cellAt(sheet, r, c), r, c);
}

function cellAt({ rows }: DraftSheet, row: number, column: number): DraftCell {
  const cells = rows.get(row) ?? new Map<number, DraftCell>();
  rows.set(row, cells);
  const cell = cells.get(column) ?? { input: null, look: {} };
  cells.set(column, cell);
  return cell;
}
