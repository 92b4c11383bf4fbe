import type { CellInput, Rect } from "../engine/Engine";
import { maxColumns, maxRows } from "../model/address";
import { HostError, invalidArgument } from "../protocol/HostError";
import { cutAndPaste } from "./cutAndPaste";
import type { Host } from "./Host";
import { forgetComments } from "./comments";
import { deleteCells, insertCells } from "./rangeCells";
import { rangeObject } from "./range";
import { cutToUse, rangeArgument, type RangeTarget } from "./rangeTarget";

type Methods = Readonly<Record<string, (range: RangeTarget, args: readonly unknown[], host: Host) => unknown>>;

/** Clearing, inserting, deleting. */
export const structureMethods: Methods = {
  Clear: (range, [applyTo], host) => {
    const what = typeof applyTo === "string" ? applyTo : "All";
    const rect = cutToUse(range, host);
    if (what !== "Formats") host.assertWritable(range.sheetId, rect);
    if (what === "All" || what === "Contents") clearContents(range.sheetId, rect, host);
    if (what === "All" || what === "Formats") clearFormats(range.sheetId, rect, host);
    if (what === "All") forgetComments({ sheetId: range.sheetId, rect }, host);
  },
  Insert: ({ sheetId, rect }, [shift], host) => {
    if (rect.columns === maxColumns) {
      host.assertAllowed(sheetId, "allowInsertRows");
      host.engine.insertRows(sheetId, rect.row, rect.rows);
    } else if (rect.rows === maxRows) {
      host.assertAllowed(sheetId, "allowInsertColumns");
      host.engine.insertColumns(sheetId, rect.column, rect.columns);
    } else return insertCells({ sheetId, rect }, shift === "Right" ? "Right" : "Down", host);
    return rangeObject({ sheetId, rect }, host);
  },
  Delete: ({ sheetId, rect }, [shift], host) => {
    if (rect.columns === maxColumns) {
      host.assertAllowed(sheetId, "allowDeleteRows");
      assertHeadersStay(sheetId, rect, host);
      host.engine.removeRows(sheetId, rect.row, rect.rows);
    } else if (rect.rows === maxRows) {
      host.assertAllowed(sheetId, "allowDeleteColumns");
      host.engine.removeColumns(sheetId, rect.column, rect.columns);
    } else return deleteCells({ sheetId, rect }, shift === "Left" ? "Left" : "Up", host);
    return undefined;
  },
  // https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-moveto-member(1)
  MoveTo: ({ sheetId, rect }, [destination], host) => {
    const to = rangeArgument(destination, sheetId, host);
    host.assertWritable(sheetId, rect);
    const landing = { ...rect, row: to.rect.row, column: to.rect.column };
    host.assertWritable(to.sheetId, landing);
    return cutAndPaste({ sheetId, rect }, { sheetId: to.sheetId, rect: landing }, host);
  },
  Calculate: () => undefined,
};

function clearContents(sheetId: string, rect: Rect, host: Host): void {
  const empty: CellInput = { kind: "empty" };
  if (rect.rows * rect.columns > 1_000_000) throw invalidArgument("too many cells at once");
  host.write(
    sheetId,
    rect,
    Array.from({ length: rect.rows }, () => Array.from({ length: rect.columns }, () => empty)),
  );
}

function clearFormats(sheetId: string, rect: Rect, host: Host): void {
  host.assertAllowed(sheetId, "allowFormatCells");
  host.engine.setStyle(sheetId, rect, {
    numberFormat: null,
    bold: null,
    italic: null,
    underline: null,
    strikethrough: null,
    fontName: null,
    fontSize: null,
    fontColor: null,
    fill: null,
    horizontal: null,
    vertical: null,
    wrap: null,
    indent: null,
    top: null,
    bottom: null,
    left: null,
    right: null,
  });
}

/** A table's headers go only with the whole table. */
function assertHeadersStay(sheetId: string, { row, rows }: Rect, host: Host): void {
  const loses = host.model.tables.some(
    ({ sheetId: sheet, hasHeaders, rect }) =>
      sheet === sheetId && hasHeaders && row <= rect.row && row + rows > rect.row && row + rows < rect.row + rect.rows,
  );
  if (loses) throw new HostError("InvalidOperation", "This would remove the headers of a table.");
}
