import type { CellState, Edit, Engine, Rect } from "../engine/Engine";
import { maxColumns, maxRows, rectAddress } from "../model/address";
import type { Change } from "../objects/Change";
import type { EventName } from "../objects/events";

/** Event numbers and categories as the library's debug source has them. */
const category = 65536;
const types: Readonly<Record<EventName, number>> = {
  DataChanged: 10,
  SelectionChanged: 14,
  FormulaChanged: 23,
  TableChanged: 101,
  TableAdded: 102,
  TableDeleted: 103,
};

const wholeSheet: Rect = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

/** What is needed of the workbook behind the events; see `objects/Host`. */
interface EventSource {
  readonly engine: Engine;
  readonly events: { targets(name: EventName, ...ids: readonly string[]): readonly string[] };
  onChange: (change: Change) => void;
  tablesAt(sheetId: string, rect: Rect): readonly { readonly id: string }[];
}

/** Tells the library of what happens in the workbook, where it asked to be told; gives back the way to stop. */
export function raiseEvents(host: EventSource, send: (message: object) => void): () => void {
  let queue: Promise<void> | null = null;
  const raise = (name: EventName, ids: readonly string[], args: object) => {
    const entries = host.events.targets(name, ...ids).map((targetId) => ({
      messageCategory: category,
      messageType: types[name],
      targetId,
      message: JSON.stringify(args),
    }));
    if (entries.length > 0) send({ type: 3, flags: 0, message: { entries } });
  };
  const isWanted = (name: EventName, sheetId: string) =>
    host.events.targets(name, sheetId, ...host.tablesAt(sheetId, wholeSheet).map(({ id }) => id)).length > 0;
  // In order: an event whose cell is still to be calculated keeps those behind it waiting.
  const inTurn = (wait: boolean, tell: () => void) => {
    if (!wait && !queue) return tell();
    const mine: Promise<void> = (queue ?? Promise.resolve())
      .then(() => (wait ? host.engine.settle() : undefined))
      .then(tell)
      .finally(() => {
        if (queue === mine) queue = null;
      });
    queue = mine;
  };
  host.onChange = (change) => {
    if (change.kind !== "edit") return inTurn(false, () => tellOf(change, host, raise));
    const after = cellAfter(host.engine, change.edit);
    const formulas = changedFormulas(host.engine, change.edit);
    const isAsked = (["DataChanged", "TableChanged"] as const).some((name) => isWanted(name, change.sheetId));
    inTurn(isAsked && after?.formula != null, () => {
      if (formulas) raise("FormulaChanged", [change.sheetId], formulaArgs(change, formulas));
      tellOf(change, host, raise);
    });
  };
  const stopSelections = host.engine.onSelect(() => {
    const sheetId = host.engine.activeSheet();
    raise("SelectionChanged", [sheetId], {
      type: "WorksheetSelectionChanged",
      worksheetId: sheetId,
      address: host.engine
        .selections()
        .map((rect) => rectAddress(rect))
        .join(","),
    });
  });
  return () => {
    host.onChange = () => undefined;
    stopSelections();
  };
}

type Raise = (name: EventName, ids: readonly string[], args: object) => void;

function tellOf(change: Change, host: EventSource, raise: Raise): void {
  const { sheetId } = change;
  const source = change.by === "colleague" ? "Remote" : "Local";
  if (change.kind === "table") {
    const { what, tableId, tableName } = change;
    return raise(what, [sheetId], { type: what, source, worksheetId: sheetId, tableId, tableName });
  }
  const rect = rectOf(change);
  const args = {
    changeType: changeType(change),
    source,
    worksheetId: sheetId,
    address: rectAddress(rect),
    ...(change.kind === "edit" ? details(host.engine, change.edit) : {}),
  };
  // https://learn.microsoft.com/javascript/api/excel/excel.worksheetchangedeventargs
  raise("DataChanged", [sheetId], {
    ...args,
    type: "WorksheetChanged",
    triggerSource: change.by === "addIn" ? "ThisLocalAddin" : "Unknown",
    shiftDirection: change.kind === "cells" ? `ShiftCell${change.direction}` : "None",
  });
  for (const { id } of host.tablesAt(sheetId, rect))
    raise("TableChanged", [sheetId, id], { ...args, type: "TableChanged", tableId: id });
}

function rectOf(change: Exclude<Change, { kind: "table" }>): Rect {
  if (change.kind === "edit") return change.edit.rect;
  if (change.kind === "cells") return change.rect;
  const { axis, at, count } = change.shift;
  return axis === "row"
    ? { row: at, column: 0, rows: Math.abs(count), columns: maxColumns }
    : { row: 0, column: at, rows: maxRows, columns: Math.abs(count) };
}

function changeType(change: Exclude<Change, { kind: "table" }>): string {
  if (change.kind === "edit") return "RangeEdited";
  if (change.kind === "cells")
    return change.direction === "Down" || change.direction === "Right" ? "CellInserted" : "CellDeleted";
  return `${change.shift.axis === "row" ? "Row" : "Column"}${change.shift.count > 0 ? "Inserted" : "Deleted"}`;
}

/** Only of a single cell. https://learn.microsoft.com/javascript/api/excel/excel.changedeventdetail */
function details(engine: Engine, edit: Edit): object {
  const before = edit.before[0]?.[0];
  const after = cellAfter(engine, edit);
  if (!before || !after) return {};
  return {
    valueBefore: valueOf(before),
    valueAfter: valueOf(after),
    valueTypeBefore: typeOf(before),
    valueTypeAfter: typeOf(after),
  };
}

function cellAfter(engine: Engine, { sheetId, rect }: Edit): CellState | null {
  return rect.rows === 1 && rect.columns === 1 ? (engine.read(sheetId, rect)[0]?.[0] ?? null) : null;
}

/**
 * The formulas that made way for something else; null where there are none.
 * https://learn.microsoft.com/javascript/api/excel/excel.formulachangedeventdetail
 */
function changedFormulas(
  engine: Engine,
  { sheetId, rect, before }: Edit,
): readonly { readonly cellAddress: string; readonly previousFormula: string }[] | null {
  if (!before.some((row) => row.some((cell) => cell.formula !== null))) return null;
  const after = engine.read(sheetId, rect);
  const found = before.flatMap((row, r) =>
    row.flatMap((cell, c) => {
      if (cell.formula === null || cell.formula === after[r]?.[c]?.formula) return [];
      const address = rectAddress({ row: rect.row + r, column: rect.column + c, rows: 1, columns: 1 });
      return [{ cellAddress: address, previousFormula: cell.formula }];
    }),
  );
  return found.length > 0 ? found : null;
}

function formulaArgs({ sheetId, by }: Change, formulaDetails: readonly object[]): object {
  const source = by === "colleague" ? "Remote" : "Local";
  return { type: "WorksheetFormulaChanged", source, worksheetId: sheetId, formulaDetails };
}

function valueOf({ error, value }: CellState): unknown {
  return error ?? value ?? "";
}

function typeOf({ error, value }: CellState): string {
  if (error !== null) return "Error";
  if (value === null) return "Empty";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
