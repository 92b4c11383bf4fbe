import type { Rect } from "../engine/Engine";
import { intersection } from "../model/address";
import { bodyRect, type TableModel } from "../model/TableModel";
import type { HostObject } from "../protocol/ClassDefinition";
import { HostError } from "../protocol/HostError";
import type { Host } from "./Host";
import { rangeObject } from "./range";
import type { RangeTarget } from "./rangeTarget";
import { insertTableRows, removeTableRows } from "./tableRows";
import { shiftCells } from "./tableState";

/** Inserts blank cells; within a table only whole rows of it. */
export async function insertCells(
  { sheetId, rect }: RangeTarget,
  direction: "Down" | "Right",
  host: Host,
): Promise<HostObject<Host>> {
  host.assertWritable(sheetId, rect);
  const table = tableAround(sheetId, rect, direction, host);
  if (table) await insertTableRows(table, rect.row - bodyRect(table).row, rect.rows, host);
  else await shiftCells(host, sheetId, rect, direction);
  return rangeObject({ sheetId, rect }, host);
}

/** Removes cells; of a table only whole rows. */
export async function deleteCells({ sheetId, rect }: RangeTarget, direction: "Up" | "Left", host: Host): Promise<void> {
  host.assertWritable(sheetId, rect);
  const table = tableAround(sheetId, rect, direction, host);
  if (table) await removeTableRows(table, rect.row - bodyRect(table).row, rect.rows, host);
  else await shiftCells(host, sheetId, rect, direction);
}

function tableAround(sheetId: string, rect: Rect, direction: string, host: Host): TableModel | null {
  const [table, ...others] = host.tablesAt(sheetId, rect);
  if (!table) return null;
  const body = bodyRect(table);
  const shared = intersection(body, rect);
  const isWhole = shared?.rows === rect.rows && shared.columns === rect.columns && rect.columns === body.columns;
  if (!isWhole || others.length > 0 || direction === "Right" || direction === "Left")
    throw new HostError(
      "InvalidOperation",
      "This operation is not allowed. The operation is attempting to shift cells in a table on your worksheet.",
    );
  return table;
}
