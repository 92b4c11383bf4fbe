import type { CellInput, Rect, ShiftDirection } from "../engine/Engine";
import { followTable } from "../engine/followTable";
import { shiftWithin } from "../engine/shiftRect";
import { intersection } from "../model/address";
import { spreadValidations } from "../model/spreadValidations";
import { bodyRect, engineTable, headerRect, headerTexts, type TableModel } from "../model/TableModel";
import { HostError } from "../protocol/HostError";
import { shiftFormula } from "../xlsx/shiftFormula";
import type { Host } from "./Host";

/** Changes a table and tells the engine: formulas follow. */
export function changeTable(table: TableModel, host: Host, change: () => void): void {
  const all = host.model.tables.map(engineTable);
  const before = engineTable(table);
  const from = all[host.model.tables.indexOf(table)] ?? before;
  change();
  const to = engineTable(table);
  if (from.name !== to.name || from.columns.join("\n") !== to.columns.join("\n"))
    for (const each of host.model.tables)
      for (const column of each.columns)
        if (column.calculated !== null) {
          const place = { ...bodyRect(each), sheetId: each.sheetId };
          column.calculated = followTable(column.calculated, place, all, from, to);
        }
  host.engine.setTable(to, before);
}

/** Excel keeps a table's headers as text, years too; they are the columns' names. */
export function namesFromHeaders(table: TableModel, host: Host): void {
  if (!table.hasHeaders) return;
  const rect = headerRect(table);
  const [cells = []] = host.engine.read(table.sheetId, rect);
  const texts = headerTexts(
    cells.map((cell) => cell.error ?? cell.value),
    host.locale,
  );
  const isText = cells.every((cell, place) => cell.formula === null && cell.value === texts[place]);
  if (!isText) host.engine.write(table.sheetId, rect, [texts.map((value) => ({ kind: "value", value }))]);
  if (texts.every((text, place) => table.columns[place]?.name === text)) return;
  changeTable(table, host, () =>
    table.columns.forEach((column, place) => {
      column.name = texts[place] ?? column.name;
    }),
  );
}

/** Inserts or removes cells: only their own rows or columns move, with all that lies in them. */
export async function shiftCells(host: Host, sheetId: string, rect: Rect, direction: ShiftDirection): Promise<void> {
  const moves = host.model.tables.filter((each) => each.sheetId === sheetId && isBehind(each.rect, rect, direction));
  const whole = { ...rect, ...(isVertical(direction) ? { row: 0 } : { column: 0 }) };
  if (moves.some((each) => !fitsIn(each.rect, whole, direction)))
    throw new HostError(
      "InvalidOperation",
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
    );
  await host.engine.shiftCells(sheetId, rect, direction);
  host.tell({ kind: "cells", sheetId, rect, direction, by: "addIn" });
  for (const table of moves)
    changeTable(table, host, () => {
      table.rect = shiftWithin(table.rect, rect, direction) ?? table.rect;
    });
}

/** Whether nothing at all stands in cells. */
export function isBlank(host: Host, sheetId: string, rect: Rect): boolean {
  const used = host.engine.usedRect(sheetId);
  const shared = used && intersection(used, rect);
  return !shared || host.engine.read(sheetId, shared).every((row) => row.every(isNothing));
}

export function isNothing(cell: { value: unknown; error: unknown; formula: unknown }): boolean {
  return cell.value === null && cell.error === null && cell.formula === null;
}

/** A calculated column's formula in a row of the sheet. It stands in `calculated` as in the first row of data. */
export function calculatedInput(table: TableModel, calculated: string, row: number): CellInput {
  const down = row - bodyRect(table).row;
  return { kind: "formula", formula: `=${shiftFormula(calculated.slice(1), down, 0)}` };
}

/** Puts the formulas of calculated columns in rows of the sheet. */
export function fillCalculated(table: TableModel, row: number, rows: number, host: Host): void {
  if (table.columns.every(({ calculated }) => calculated === null)) return;
  const inputs = Array.from({ length: rows }, (_, at) =>
    table.columns.map(({ calculated }) => (calculated === null ? null : calculatedInput(table, calculated, row + at))),
  );
  host.engine.write(table.sheetId, { row, column: table.rect.column, rows, columns: table.columns.length }, inputs);
}

/** New rows of a table look like the row above them (or below, at the top), and offer the same choices. */
export function spreadLooks(table: TableModel, row: number, rows: number, host: Host): void {
  const { sheetId, rect } = table;
  const body = bodyRect(table);
  const like = row > body.row ? row - 1 : row + rows;
  if (like >= body.row + body.rows) return;
  table.columns.forEach((_column, place) => {
    const to = { row, column: rect.column + place, rows, columns: 1 };
    const style = host.engine.style(sheetId, like, to.column);
    if (Object.keys(style).length > 0) host.engine.setStyle(sheetId, to, style);
    for (const each of spreadValidations(host.model, sheetId, { ...to, row: like, rows: 1 }, to))
      if (each.source?.startsWith("=")) host.engine.setChoices(sheetId, each.rect, each.source);
  });
  spreadRules(table, row, rows, host);
}

/** Conditional formats that end where the table ended go on in its new rows: they are formats too. */
function spreadRules({ sheetId, rect }: TableModel, row: number, rows: number, host: Host): void {
  const isAbove = (each: Rect) =>
    each.row + each.rows === row &&
    each.column < rect.column + rect.columns &&
    rect.column < each.column + each.columns;
  if (!host.rules(sheetId).some((rule) => rule.rects.some(isAbove))) return;
  for (const rule of host.rules(sheetId))
    rule.rects = rule.rects.map((each) => (isAbove(each) ? { ...each, rows: each.rows + rows } : each));
}

function isVertical(direction: ShiftDirection): boolean {
  return direction === "Down" || direction === "Up";
}

function isBehind(other: Rect, rect: Rect, direction: ShiftDirection): boolean {
  return isVertical(direction)
    ? other.row >= rect.row && other.column < rect.column + rect.columns && other.column + other.columns > rect.column
    : other.column >= rect.column && other.row < rect.row + rect.rows && other.row + other.rows > rect.row;
}

function fitsIn(other: Rect, rect: Rect, direction: ShiftDirection): boolean {
  return isVertical(direction)
    ? other.column >= rect.column && other.column + other.columns <= rect.column + rect.columns
    : other.row >= rect.row && other.row + other.rows <= rect.row + rect.rows;
}
