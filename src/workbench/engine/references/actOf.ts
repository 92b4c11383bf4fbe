import type { Rect, ShiftDirection } from "../Engine";
import { sheetColumns, sheetRows } from "../sheetSize";
import type { StructuralAct } from "./StructuralAct";

/** What Univer's commands say of where they act. */
export interface ActParams {
  readonly range?: UniverRange;
  readonly subUnitId?: string;
  readonly fromRange?: UniverRange;
  readonly toRange?: UniverRange;
  readonly fromSubUnitId?: string;
  readonly toSubUnitId?: string;
}

interface UniverRange {
  readonly startRow: number;
  readonly endRow: number;
  readonly startColumn: number;
  readonly endColumn: number;
}

type Kind =
  | { readonly shift: ShiftDirection; readonly whole?: "rows" | "columns" }
  | { readonly move: "cells" | "rows" | "columns" };

/** The commands by which Univer moves cells, and those that do the work of others. */
const kinds: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["sheet.command.insert-row", { shift: "Down", whole: "rows" }],
  ["sheet.command.insert-col", { shift: "Right", whole: "columns" }],
  ["sheet.command.remove-row", { shift: "Up", whole: "rows" }],
  ["sheet.command.remove-col", { shift: "Left", whole: "columns" }],
  ["sheet.command.insert-range-move-down", { shift: "Down" }],
  ["sheet.command.insert-range-move-right", { shift: "Right" }],
  ["sheet.command.delete-range-move-up", { shift: "Up" }],
  ["sheet.command.delete-range-move-left", { shift: "Left" }],
  ["sheet.command.move-range", { move: "cells" }],
]);

/** The act that a command of Univer stands for; null for one that moves no cells. `sheetId` is where it acts. */
export function actOf(
  command: { readonly id: string; readonly params?: unknown },
  sheetId: string,
): StructuralAct | null {
  const kind = kinds.get(command.id);
  const params = (command.params ?? {}) as ActParams;
  if (!kind) return null;
  if ("shift" in kind) {
    if (!params.range) return null;
    const cells = wholeLines(toRect(params.range), kind.whole);
    return { kind: "shift", sheet: sheetId, cells, direction: kind.shift };
  }
  const { fromRange, toRange } = params;
  if (!fromRange || !toRange) return null;
  const to = { sheet: params.toSubUnitId ?? sheetId, row: toRange.startRow, column: toRange.startColumn };
  return { kind: "move", sheet: params.fromSubUnitId ?? sheetId, from: toRect(fromRange), to };
}

function wholeLines(rect: Rect, whole: "rows" | "columns" | undefined): Rect {
  if (whole === "rows") return { ...rect, column: 0, columns: sheetColumns };
  return whole === "columns" ? { ...rect, row: 0, rows: sheetRows } : rect;
}

function toRect({ startRow, endRow, startColumn, endColumn }: UniverRange): Rect {
  return { row: startRow, column: startColumn, rows: endRow - startRow + 1, columns: endColumn - startColumn + 1 };
}
