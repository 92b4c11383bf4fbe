import type { Rect } from "../engine/Engine";
import { isOnSheet, maxColumns, maxRows, parseAddress, quotedSheet, rectAddress } from "../model/address";
import { HostError, invalidArgument } from "../protocol/HostError";
import type { Host } from "./Host";

/** A rectangle of cells on one sheet. */
export interface RangeTarget {
  readonly sheetId: string;
  readonly rect: Rect;
}

export function rangeAddress({ sheetId, rect }: RangeTarget, host: Host): string {
  return `${quotedSheet(host.sheetName(sheetId))}!${rectAddress(rect)}`;
}

/** A rectangle that must lie on the sheet. */
export function rangeAt(sheetId: string, rect: Rect): RangeTarget {
  if (!isOnSheet(rect)) throw invalidArgument("the range lies outside the sheet");
  return { sheetId, rect };
}

/** Reads an address or a name on a sheet; an absent address is the whole sheet. */
export function rangeFromAddress(sheetId: string, address: unknown, host: Host): RangeTarget {
  if (address === undefined || address === null || address === "") {
    return { sheetId, rect: { row: 0, column: 0, rows: maxRows, columns: maxColumns } };
  }
  if (typeof address !== "string") throw invalidArgument("an address is text");
  const found = parseAddress(address);
  if (found) return { sheetId: found.sheet === null ? sheetId : sheetByName(found.sheet, host), rect: found.rect };
  const name = host.model.findName(address, sheetId) ?? host.model.findName(address, null);
  const range = name && rangeOfFormula(host.engine.nameFormula(name.name, name.scope) ?? name.formula, host);
  if (!range) throw new HostError("InvalidArgument", `The argument is invalid: ${address} is no address and no name.`);
  return range;
}

/** The range that a name's formula refers to; null where it is no reference, or a broken one. */
export function rangeOfFormula(formula: string, host: Host): RangeTarget | null {
  const found = parseAddress(formula);
  if (!found?.sheet) return null;
  const sheet = host.engine.sheets().find((each) => each.name.toLowerCase() === found.sheet?.toLowerCase());
  return sheet ? { sheetId: sheet.id, rect: found.rect } : null;
}

function sheetByName(name: string, host: Host): string {
  const sheet = host.engine.sheets().find((each) => each.name.toLowerCase() === name.toLowerCase());
  if (!sheet) throw new HostError("InvalidArgument", `There is no sheet ${name}.`);
  return sheet.id;
}

/** A method's argument that should be a range. */
export function rangeArgument(value: unknown, sheetId: string, host: Host): RangeTarget {
  if (typeof value === "object" && value !== null && "sheetId" in value && "rect" in value) return value as RangeTarget;
  return rangeFromAddress(sheetId, value, host);
}

/** Cells that can hold something: whole columns and rows are cut to what is in use. */
export function cutToUse({ sheetId, rect }: RangeTarget, host: Host): Rect {
  if (rect.rows < maxRows && rect.columns < maxColumns) return rect;
  const used = host.engine.usedRect(sheetId);
  const rows = Math.min(rect.rows, Math.max(1, used ? used.row + used.rows - rect.row : 1));
  const columns = Math.min(rect.columns, Math.max(1, used ? used.column + used.columns - rect.column : 1));
  return { ...rect, rows, columns };
}
